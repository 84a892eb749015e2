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

    void add(TextRange range, String code, List<String> fixes, Object... arguments) {
        boolean known = problems.stream().anyMatch(problem -> problem.range().equals(range));
        if (problems.size() < MOST && !known) {
            problems.add(new ExpressionProblem(range, Severity.ERROR, "simple-" + code,
                    Message.of("expression.simple-" + code, arguments), true, fixes));
        }
    }

    boolean full() {
        return problems.size() >= MOST;
    }

    List<ExpressionProblem> inOrder() {
        return problems.stream().sorted(Comparator.comparingInt(problem -> problem.range().start())).toList();
    }
}
