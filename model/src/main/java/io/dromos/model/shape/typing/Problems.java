package io.dromos.model.shape.typing;

import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.ExpressionTyping.Typed;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.message.Message;
import io.dromos.model.type.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what can not be meant in one expression. Mutable; belongs to one reading. */
final class Problems {

    private final List<ExpressionProblem> found = new ArrayList<>();

    /** At a place of the text, with what could stand there instead. */
    void add(TextRange range, String code, List<String> fixes, Object... arguments) {
        add(Severity.WARNING, range, code, fixes, arguments);
    }

    void add(Severity severity, TextRange range, String code, List<String> fixes, Object... arguments) {
        found.add(new ExpressionProblem(range, severity, "shape-" + code,
                Message.of("expression.shape-" + code, arguments), false, fixes));
    }

    /** Those of an inner expression that begins at an offset. */
    void addAll(List<ExpressionProblem> inner, int offset) {
        for (ExpressionProblem problem : inner) {
            found.add(new ExpressionProblem(
                    new TextRange(problem.range().start() + offset, problem.range().end() + offset),
                    problem.severity(), problem.code(), problem.message(), problem.syntax(), problem.fixes()));
        }
    }

    Typed typed(Shape result) {
        found.sort(Comparator.comparingInt(problem -> problem.range().start()));
        return new Typed(result, found);
    }
}
