package io.dromos.model.expression.evaluation.camel;

/** Ends an evaluation for which nobody waits any more: its thread was interrupted. Expressions cannot catch it. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped() {
        super("stopped", null, false, false);
    }

    /** Called by whatever an evaluation does again and again. */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Stopped();
        }
    }
}
