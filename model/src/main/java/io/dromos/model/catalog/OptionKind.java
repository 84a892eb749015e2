package io.dromos.model.catalog;

/** Where an option stands in a file. */
public enum OptionKind {
    /** A key with a plain value. */
    ATTRIBUTE,
    /** A part of an endpoint's path. */
    PATH,
    /** A parameter of an endpoint: in the query or under {@code parameters}. */
    PARAMETER,
    /** A key whose value is an expression. */
    EXPRESSION,
    /** A key with keys or a list below it. */
    ELEMENT
}
