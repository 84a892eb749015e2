package io.dromos.model.shape.typing;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.type.MessageShape;

/** Types JSONPath: the fields of a path and of its filters. */
final class JsonPathTyping implements ExpressionTyping {

    @Override
    public boolean knows(String language) {
        return language.equals("jsonpath");
    }

    @Override
    public Typed type(Expression expression, MessageShape arriving) {
        String text = expression.text();
        int start = text.length() - text.stripLeading().length();
        if (!text.startsWith("$", start) || text.startsWith("${", start)) {
            return Typed.UNKNOWN;
        }
        Problems problems = new Problems();
        return problems.typed(new JsonPathReading(text, problems).read(start + 1, JsonContent.of(arriving.body())));
    }
}
