package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;

/** One token, as Camel's tokenizer would cut it. */
record Token(TokenType type, int start, int end) {

    boolean is(TokenType other) {
        return type == other;
    }

    TextRange range() {
        return new TextRange(start, end);
    }
}
