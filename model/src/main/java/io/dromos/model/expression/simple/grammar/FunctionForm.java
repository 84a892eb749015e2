package io.dromos.model.expression.simple.grammar;

import java.util.Set;

/** What Camel's parser demands of what stands behind a function's name. */
public sealed interface FunctionForm {

    /** Nothing may follow. */
    record Alone() implements FunctionForm {}

    /** A path: dots and brackets. {@code strict}: it must begin with a dot, a question mark or a bracket. */
    record Path(boolean strict) implements FunctionForm {}

    /** A key, directly or behind a dot or colon or in brackets, and a path. */
    record Keyed() implements FunctionForm {}

    /** Whatever follows, if only something does. */
    record Anything() implements FunctionForm {}

    /** Parentheses with one type in them, and a path behind them. */
    record Typed() implements FunctionForm {}

    /** Parentheses with a key and a type in them, and nothing behind them. */
    record KeyAndType() implements FunctionForm {}

    /** Parentheses with anything in them, to the last one. */
    record Enclosed() implements FunctionForm {}

    /** Parts with colons between them, of which there must be so many. */
    record Colons(int least) implements FunctionForm {}

    /** One of some words. */
    record OneOf(Set<String> words) implements FunctionForm {

        public OneOf {
            words = Set.copyOf(words);
        }
    }

    /**
     * Parentheses with arguments.
     *
     * @param ends
     *            which parenthesis ends them
     * @param blank
     *            whether there may be none, and no closing parenthesis either
     */
    record Call(int least, int most, End ends, boolean blank) implements FunctionForm {

        /** Which parenthesis ends the arguments. */
        public enum End {
            FIRST, LAST
        }
    }

    /** Parentheses with one whole number. */
    record WholeNumber() implements FunctionForm {}

    /** Parentheses with pairs. */
    record Pairs() implements FunctionForm {}
}
