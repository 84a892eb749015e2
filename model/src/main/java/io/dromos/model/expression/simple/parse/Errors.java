package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The errors of syntax that were found so far. After many of them no more are kept: the first ones are to be mended.
 */
final class Errors {

    private static final int MOST = 100;

    private final List<ExpressionProblem> problems = new ArrayList<>();
    private boolean outsideFunctions;

    void add(TextRange range, String code, List<String> fixes, Object... arguments) {
        outsideFunctions = true;
        add(new ExpressionProblem(range, Severity.ERROR, "simple-" + code,
                Message.of("expression.simple-" + code, arguments), true, fixes));
    }

    /** Says more about an error that stands elsewhere. */
    void hint(TextRange range, String code, Object... arguments) {
        add(new ExpressionProblem(range, Severity.INFO, "simple-" + code,
                Message.of("expression.simple-" + code, arguments), false, List.of()));
    }

    /**
     * What is wrong with a function. The range begins with the function, as Camel's places do, where that is short.
     *
     * @param syntax
     *            whether Camel's parser finds it
     */
    void add(Violation violation, FunctionSpan function, boolean syntax) {
        int start = function.content().start() + violation.range().start();
        int end = function.content().start() + violation.range().end();
        boolean named = violation.range().start() == 0;
        String before = named ? function.opening() : "";
        TextRange range = new TextRange(named ? function.range().start() : start, end);
        add(new ExpressionProblem(range, Severity.ERROR, "simple-" + violation.code(),
                new Message("expression.simple-" + violation.code(),
                        violation.arguments().stream().map(String::valueOf).toList()),
                syntax, violation.fixes().stream().map(before::concat).toList()));
    }

    /** A problem that was found in a part of the text. */
    void add(ExpressionProblem problem, boolean syntax) {
        add(new ExpressionProblem(problem.range(), problem.severity(), problem.code(), problem.message(),
                problem.syntax() && syntax, problem.fixes()));
    }

    private void add(ExpressionProblem problem) {
        if (!full() && problems.stream().noneMatch(other -> other.range().equals(problem.range()))) {
            problems.add(problem);
        }
    }

    /** Whether no more are kept. */
    boolean full() {
        return problems.size() >= MOST;
    }

    /** Whether more is wrong than the contents of functions. */
    boolean outsideFunctions() {
        return outsideFunctions;
    }

    List<ExpressionProblem> inOrder() {
        return problems.stream().sorted(Comparator.comparingInt(problem -> problem.range().start())).toList();
    }
}
