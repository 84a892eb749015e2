package io.dromos.benchmark;

import io.dromos.benchmark.measure.Aim;
import io.dromos.benchmark.measure.RowGroup;
import io.dromos.benchmark.measure.Samples;
import io.dromos.benchmark.measure.Table;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.language.ExpressionCheckers;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.language.simple.SimpleExpressionParser;

/** Check of an expression as it is typed, beside Camel's parser alone. */
final class ExpressionRows implements RowGroup {

    private static final int WARM_UP = 3000;
    private static final int RUNS = 2000;
    private static final String TYPICAL = "Order ${header.order} of ${body.customer}";
    private static final String PIECE = "Order ${header.order} of ${variable.customer}, ";

    @Override
    public void measure(Table table) throws Exception {
        String large = PIECE.repeat(2000 / PIECE.length() + 1).substring(0, 2000 / PIECE.length() * PIECE.length());
        ExpressionCheckers checkers = ExpressionCheckers.standard(BundledCatalog.shared());
        try (DefaultCamelContext camel = new DefaultCamelContext(false)) {
            camel.disableJMX();
            camel.build();
            for (String text : new String[]{TYPICAL, large}) {
                String words = " Simple of %,d characters".formatted(text.length());
                Expression expression = new Expression("simple", text, ExpressionKind.EXPRESSION);
                table.add("Check of an expression:" + words,
                        Samples.millis(WARM_UP, RUNS, () -> checkers.check(expression)), Aim.NONE);
                table.add("– Camel's parser alone", Samples.millis(WARM_UP, RUNS, () -> parse(camel, text)), Aim.NONE);
            }
        }
    }

    private static void parse(DefaultCamelContext camel, String text) {
        new SimpleExpressionParser(camel, text, true, null).parseExpression().init(camel);
    }
}
