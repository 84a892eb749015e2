package io.dromos.service.deployment;

/**
 * Where an operation stands. The order is the course of a deploy that goes well, then the ways that it can end badly.
 */
public enum Phase {
    ACCEPTED, VALIDATING, STAGING, WARMING, COMMITTED, SWITCHING, DRAINING, DONE, ROLLING_BACK, ROLLED_BACK, FAILED, CANCELLED;

    public boolean isEnd() {
        return switch (this) {
            case DONE, ROLLED_BACK, FAILED, CANCELLED -> true;
            case ACCEPTED, VALIDATING, STAGING, WARMING, COMMITTED, SWITCHING, DRAINING, ROLLING_BACK -> false;
        };
    }

    /** Whether the change is in the database: it cannot be cancelled any more, and a restart completes it. */
    public boolean isCommitted() {
        return switch (this) {
            case COMMITTED, SWITCHING, DRAINING, DONE, ROLLING_BACK, ROLLED_BACK -> true;
            case ACCEPTED, VALIDATING, STAGING, WARMING, FAILED, CANCELLED -> false;
        };
    }
}
