package io.dromos.model.catalog;

/** What values an option takes. */
public enum OptionType {
    STRING, BOOLEAN, INTEGER, NUMBER,
    /** A time: {@code 500}, {@code 2s}, {@code 1h30m}; in milliseconds without a unit. */
    DURATION, ENUM,
    /** An expression or predicate in one of Camel's languages. */
    EXPRESSION,
    /** A map of further options (see {@link OptionEntry#reference()}), or a bean named by {@code #name}. */
    OBJECT, ARRAY,
    /** A list of steps. */
    STEPS
}
