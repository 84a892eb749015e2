package io.dromos.model.expression;

/**
 * A text in an expression language, as it stands in a flow. {@code language} is Camel's name of it, as in the catalog.
 */
public record Expression(String language, String text, ExpressionKind kind) {}
