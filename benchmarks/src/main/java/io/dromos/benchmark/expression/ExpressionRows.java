package io.dromos.benchmark.expression;

import io.dromos.benchmark.measure.Aim;
import io.dromos.benchmark.measure.JavaProcess;
import io.dromos.benchmark.measure.RowGroup;
import io.dromos.benchmark.measure.Samples;
import io.dromos.benchmark.measure.Table;
import io.dromos.model.expression.Expression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.language.simple.SimpleExpressionParser;

/**
 * Check of an expression as it is typed, against the shape of what arrives; beside it Camel's parser, and the check of
 * Camel's catalog that other tools use.
 */
public final class ExpressionRows implements RowGroup {

    private static final int STARTS = 5;
    private static final int WARM_UP = 3000;
    private static final int RUNS = 2000;
    private static final int WHOLE_RUNS = 5;
    private static final String PIECE = "Order ${header.order} of ${body[customer]}, ";
    private static final String BEGUN = "Order ${header.";
    private static final int LARGE = 2000;
    private static final int WORKSPACE = 5000;

    private final Typing typing = Typing.create();

    @Override
    public void measure(Table table) throws Exception {
        List<Double> firsts = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            firsts.add(firstCheck());
        }
        table.add("First check of the user, after the warm-up in the background", Samples.of(firsts), Aim.median(50));
        try (DefaultCamelContext camel = new DefaultCamelContext(false)) {
            camel.disableJMX();
            camel.build();
            check(table, camel, Typing.TYPICAL, Aim.p99(1));
            check(table, camel, PIECE.repeat(LARGE / PIECE.length()), Aim.median(5));
        }
        Expression begun = Typing.simple(BEGUN);
        table.add("List of completions", Samples.millis(WARM_UP, RUNS, () -> typing.complete(begun)), Aim.median(10));
        workspace(table);
    }

    private static double firstCheck() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(JavaProcess.command(List.of(), FirstCheck.class))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            return Double.parseDouble(String.valueOf(process.inputReader(StandardCharsets.UTF_8).readLine()));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void check(Table table, DefaultCamelContext camel, String text, Aim aim) throws Exception {
        Expression expression = Typing.simple(text);
        table.add("Check of Simple of %,d characters, with shapes".formatted(text.length()),
                Samples.millis(WARM_UP, RUNS, () -> typing.check(expression)), aim);
        table.add("– Camel's parser: its first error only",
                Samples.millis(WARM_UP, RUNS, () -> parse(camel, text)), Aim.NONE);
        CamelCatalog catalog = new DefaultCamelCatalog(true);
        table.add("– Camel's catalog: its first error only", Samples.millis(WARM_UP, RUNS,
                () -> catalog.validateLanguageExpression(null, "simple", text)), Aim.NONE);
    }

    private void workspace(Table table) throws Exception {
        List<Expression> all = IntStream.range(0, WORKSPACE).mapToObj(number -> Typing
                .simple("Order %d ${header.order%d} of ${body[customer]}".formatted(number, number))).toList();
        table.add("Check of %,d expressions, each another".formatted(WORKSPACE),
                Samples.millis(1, WHOLE_RUNS, () -> all.forEach(typing::check)), Aim.median(2000));
    }

    private static void parse(DefaultCamelContext camel, String text) {
        new SimpleExpressionParser(camel, text, true, null).parseExpression().init(camel);
    }
}
