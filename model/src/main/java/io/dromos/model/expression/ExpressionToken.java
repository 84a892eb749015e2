package io.dromos.model.expression;

/** One coloured piece of an expression's text. */
public record ExpressionToken(TextRange range, TokenKind kind) {}
