package io.dromos.model.expression;

import java.util.List;

/** Checks expressions of one or several languages without ever evaluating them. Any thread may call it. */
public interface ExpressionChecker {

    /** Whether this checker knows the language, by Camel's name of it. */
    boolean knows(String language);

    /** Loads what the first check would otherwise wait for. May take a second; called in the background. */
    default void warmUp() {
        // Most have nothing to load.
    }

    /** All problems, in the order of their places. Never throws, whatever the text; never runs code. */
    List<ExpressionProblem> check(Expression expression);
}
