package io.dromos.model.shape.typing;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.shape.source.JsonExampleShape;
import io.dromos.model.shape.source.XmlExampleShape;
import io.dromos.model.type.EnumerationShape;
import io.dromos.model.type.MessageShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.List;

/** Texts that stand for themselves: the value is known, and nothing is asked of the message. */
final class ConstantTyping implements ExpressionTyping {

    private static final int LONGEST_WORD = 60;

    @Override
    public boolean knows(String language) {
        return language.equals("constant");
    }

    @Override
    public Typed type(Expression expression, MessageShape arriving) {
        return new Typed(shape(expression.text()), List.of());
    }

    /** JSON and XML have their content; a short text is the one constant that the value can be. */
    static Shape shape(String text) {
        String value = text.strip();
        if (value.startsWith("resource:") || value.startsWith("ref:") || value.contains("{{")) {
            return new UnknownShape();
        }
        return new JsonExampleShape(false).encoded(value).or(() -> XmlExampleShape.encoded(value))
                .orElseGet(() -> value.length() > LONGEST_WORD || value.contains("\n")
                        ? new TextShape()
                        : new EnumerationShape(List.of(value)));
    }
}
