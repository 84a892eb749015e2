package io.dromos.model.shape.typing;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.expression.TextRange;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.MessageShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.Shapes;
import io.dromos.model.type.UnknownShape;
import java.util.List;

/** Types jq: paths, comparisons, pipes and the functions in daily use. What comes out is a node of JSON. */
final class JqTyping implements ExpressionTyping {

    private final NameReading names;

    JqTyping(NameReading names) {
        this.names = names;
    }

    @Override
    public boolean knows(String language) {
        return language.equals("jq");
    }

    @Override
    public Typed type(Expression expression, MessageShape arriving) {
        Problems problems = new Problems();
        Shape result = new JqReading(expression.text(), arriving, names, problems).read();
        if (expression.kind() == ExpressionKind.PREDICATE && !(result instanceof UnknownShape)
                && !(result instanceof BooleanShape)) {
            String text = expression.text().strip();
            int start = expression.text().indexOf(text);
            problems.add(new TextRange(start, start + text.length()), "never-true", List.of(), text,
                    Shapes.typeName(result));
        }
        return problems.typed(result instanceof ObjectShape || result instanceof ArrayShape
                ? new EncodedShape("json", result)
                : result);
    }
}
