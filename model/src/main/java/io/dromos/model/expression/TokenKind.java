package io.dromos.model.expression;

/** What a piece of an expression is, for its colour. */
public enum TokenKind {
    /** The name of a function, or of what a path begins with. */
    FUNCTION,
    /** What follows a function's name: path, arguments. */
    ARGUMENT, OPERATOR, STRING, NUMBER,
    /** {@code null}, {@code true}, {@code false}, and words of a language. */
    KEYWORD,
    /** <code>{{name}}</code>: replaced by a property before the language sees the text. */
    PLACEHOLDER,
    /** What opens and closes a function. */
    BRACE,
    /** Text that stands for itself. */
    TEXT, COMMENT,
    /** What cannot be right: an opening that is never closed. */
    ERROR
}
