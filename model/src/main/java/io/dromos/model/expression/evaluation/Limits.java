package io.dromos.model.expression.evaluation;

import java.time.Duration;

/**
 * How far an evaluation may go.
 *
 * @param time
 *            after which it is given up
 * @param characters
 *            of the result that are kept
 * @param scripts
 *            whether Groovy may run, with all that a script can do on this machine
 */
public record Limits(Duration time, int characters, boolean scripts) {

    public static final Limits STANDARD = new Limits(Duration.ofMillis(500), 10_000, false);
}
