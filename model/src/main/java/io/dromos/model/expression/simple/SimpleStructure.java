package io.dromos.model.expression.simple;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.message.Message;
import java.util.List;

/** Every function that is never closed, not only the first as Camel's parser tells it. */
public final class SimpleStructure {

    private SimpleStructure() {
    }

    public static List<ExpressionProblem> problems(Expression expression) {
        return SimpleText.read(expression.text()).functions().stream().filter(function -> !function.closed())
                .map(function -> new ExpressionProblem(
                        new TextRange(function.range().start(), function.content().start()), Severity.ERROR,
                        "simple-unclosed-function", Message.of("expression.simple-unclosed-function"), true, List.of()))
                .toList();
    }
}
