package io.dromos.model.flow;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;

/**
 * An expression of an element, and where it stands.
 *
 * @param property
 *            empty for the element's own expression, else the option that holds it: {@code correlationExpression},
 *            {@code message}
 * @param option
 *            the option whose value is the expression's text
 * @param language
 *            Camel's name of the language
 */
public record ExpressionSite(String property, Option option, String language, ExpressionKind kind) {

    public Expression expression() {
        return new Expression(language, option.value(), kind);
    }
}
