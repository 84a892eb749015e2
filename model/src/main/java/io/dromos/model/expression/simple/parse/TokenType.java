package io.dromos.model.expression.simple.parse;

/** What a token of Simple is. */
enum TokenType {
    FUNCTION_START, FUNCTION_END, SPACE, SINGLE_QUOTE, DOUBLE_QUOTE, BOOLEAN, NULL, BINARY, UNARY, LOGICAL, MINUS, NUMBER, CHARACTER, END
}
