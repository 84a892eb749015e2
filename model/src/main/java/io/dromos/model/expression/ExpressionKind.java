package io.dromos.model.expression;

/** What a place expects: a value, or a truth. Camel parses the two with different grammars. */
public enum ExpressionKind {
    EXPRESSION, PREDICATE
}
