package io.dromos.deploy.deployment;

/** How far an operation is. An order can be cancelled until it is {@link #COMMITTED}. */
public enum Phase {
    ACCEPTED(false), VALIDATING(false), STAGING(false), WARMING(false), COMMITTED(false), SWITCHING(false), DRAINING(
            false), ROLLING_BACK(false), DONE(true), ROLLED_BACK(true), FAILED(true), CANCELLED(true);

    private final boolean last;

    Phase(boolean last) {
        this.last = last;
    }

    /** Whether nothing comes after it. */
    public boolean isLast() {
        return last;
    }
}
