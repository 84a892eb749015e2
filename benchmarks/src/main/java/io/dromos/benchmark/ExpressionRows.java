package io.dromos.benchmark;

import io.dromos.benchmark.measure.Aim;
import io.dromos.benchmark.measure.RowGroup;
import io.dromos.benchmark.measure.Samples;
import io.dromos.benchmark.measure.Table;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.expression.language.ExpressionCheckers;
import io.dromos.model.expression.simple.SimpleCompletion;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.language.simple.SimpleExpressionParser;

/** Check of an expression as it is typed, beside Camel's parser alone. */
final class ExpressionRows implements RowGroup {

    private static final int WARM_UP = 3000;
    private static final int RUNS = 2000;
    private static final int WHOLE_RUNS = 5;
    private static final String TYPICAL = "Order ${header.order} of ${body.customer}";
    private static final String PIECE = "Order ${header.order} of ${variable.customer}, ";
    private static final String BEGUN = "Order ${header.";
    private static final int LARGE = 2000;
    private static final int WORKSPACE = 5000;

    private final Catalog catalog = BundledCatalog.shared();
    private final ExpressionCheckers checkers = ExpressionCheckers.standard(catalog);

    @Override
    public void measure(Table table) throws Exception {
        table.addOne("First check of an expression in a program that has just started",
                Samples.millis(() -> checkers.check(simple(TYPICAL))), "ms", Aim.median(50));
        try (DefaultCamelContext camel = new DefaultCamelContext(false)) {
            camel.disableJMX();
            camel.build();
            check(table, camel, TYPICAL, Aim.p99(1));
            check(table, camel, PIECE.repeat(LARGE / PIECE.length()), Aim.median(5));
        }
        completion(table);
        workspace(table);
    }

    private void check(Table table, DefaultCamelContext camel, String text, Aim aim) throws Exception {
        Expression expression = simple(text);
        table.add("Check of an expression: Simple of %,d characters".formatted(text.length()),
                Samples.millis(WARM_UP, RUNS, () -> checkers.check(expression)), aim);
        table.add("– Camel's parser alone", Samples.millis(WARM_UP, RUNS, () -> parse(camel, text)), Aim.NONE);
    }

    private void completion(Table table) throws Exception {
        SimpleCompletion completion = new SimpleCompletion(catalog);
        Expression begun = simple(BEGUN);
        table.add("List of completions", Samples.millis(WARM_UP, RUNS,
                () -> completion.complete(begun, BEGUN.length(), KnownNames.NONE)), Aim.median(10));
    }

    private void workspace(Table table) throws Exception {
        List<Expression> all = IntStream.range(0, WORKSPACE)
                .mapToObj(number -> simple("Order %d ${header.order%d} of ${body}".formatted(number, number))).toList();
        table.add("Check of %,d expressions, each another".formatted(WORKSPACE),
                Samples.millis(1, WHOLE_RUNS, () -> all.forEach(checkers::check)), Aim.median(2000));
    }

    private static Expression simple(String text) {
        return new Expression("simple", text, ExpressionKind.EXPRESSION);
    }

    private static void parse(DefaultCamelContext camel, String text) {
        new SimpleExpressionParser(camel, text, true, null).parseExpression().init(camel);
    }
}
