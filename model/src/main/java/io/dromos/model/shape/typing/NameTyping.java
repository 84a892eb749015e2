package io.dromos.model.shape.typing;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.expression.TextRange;
import io.dromos.model.shape.typing.NameReading.Kind;
import io.dromos.model.type.MessageShape;
import io.dromos.model.type.Shape;
import java.util.Map;

/** Languages whose text is a name: of a header, an exchange property, a variable. */
final class NameTyping implements ExpressionTyping {

    private static final Map<String, Kind> KINDS = Map.of("header", Kind.HEADER, "exchangeProperty", Kind.PROPERTY,
            "variable", Kind.VARIABLE);

    private final NameReading names;

    NameTyping(NameReading names) {
        this.names = names;
    }

    @Override
    public boolean knows(String language) {
        return KINDS.containsKey(language);
    }

    @Override
    public Typed type(Expression expression, MessageShape arriving) {
        Kind kind = KINDS.get(expression.language());
        if (kind == null) {
            return Typed.UNKNOWN;
        }
        String name = expression.text().strip();
        int start = expression.text().indexOf(name);
        Problems problems = new Problems();
        Shape shape = names.read(kind, name, new TextRange(start, start + name.length()), arriving, problems);
        return problems.typed(shape);
    }
}
