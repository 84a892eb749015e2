package io.dromos.model.shape.typing;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.type.MessageShape;
import java.util.List;

/** Types expressions of all languages that can be typed; others are unknown. Any thread may use it. */
public final class ExpressionTypings implements ExpressionTyping {

    private static final int LONGEST = 20_000;

    private final List<ExpressionTyping> typings;

    public ExpressionTypings(Catalog catalog) {
        NameReading names = new NameReading(new WellKnownHeaders(catalog)::contain);
        typings = List.of(new SimpleTyping(catalog, names, this), new ConstantTyping(), new NameTyping(names),
                new JsonPathTyping(), new JqTyping(names), new XPathTyping(), new GroovyTyping(names));
    }

    @Override
    public boolean knows(String language) {
        return typings.stream().anyMatch(typing -> typing.knows(language));
    }

    @Override
    public Typed type(Expression expression, MessageShape arriving) {
        if (expression.text().length() > LONGEST) {
            return Typed.UNKNOWN;
        }
        for (ExpressionTyping typing : typings) {
            if (typing.knows(expression.language())) {
                return typing.type(expression, arriving);
            }
        }
        return Typed.UNKNOWN;
    }
}
