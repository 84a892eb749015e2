package io.dromos.service.deployment;

/** Carries a wish to cancel out of a change that has not been committed. */
final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CancelledException() {
        super("cancelled", null, false, false);
    }
}
