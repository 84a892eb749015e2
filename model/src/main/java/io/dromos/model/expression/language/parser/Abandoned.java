package io.dromos.model.expression.language.parser;

/**
 * Ends a parser for whose answer nobody waits any more. An error and not an exception, for libraries catch those.
 */
public final class Abandoned extends Error {

    private static final long serialVersionUID = 1L;

    private Abandoned() {
        super("nobody waits for this parser", null, false, false);
    }

    /** Called by what a parser asks again and again: its tokens, its classes. */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Abandoned();
        }
    }
}
