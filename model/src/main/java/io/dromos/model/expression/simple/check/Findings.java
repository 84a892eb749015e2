package io.dromos.model.expression.simple.check;

import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * The problems that the checks of one text have found. None of them concerns syntax. After many of them no more are
 * kept: the first ones are to be mended.
 */
final class Findings {

    private static final int MOST = 100;

    private final String text;
    private final List<ExpressionProblem> problems = new ArrayList<>();

    Findings(String text) {
        this.text = text;
    }

    /** What is checked. */
    String text() {
        return text;
    }

    /** What surely fails when the flow runs. */
    void error(TextRange range, String code, List<String> fixes, Object... arguments) {
        add(range, Severity.ERROR, code, fixes, arguments);
    }

    void warning(TextRange range, String code, List<String> fixes, Object... arguments) {
        add(range, Severity.WARNING, code, fixes, arguments);
    }

    void add(ExpressionProblem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        }
    }

    List<ExpressionProblem> problems() {
        return problems;
    }

    void add(TextRange range, Severity severity, String code, List<String> fixes, Object... arguments) {
        add(new ExpressionProblem(range, severity, "simple-" + code,
                Message.of("expression.simple-" + code, arguments), false, fixes));
    }
}
