package io.dromos.deploy;

import java.time.Duration;

/**
 * How long a call may take and what may end it early. The deadline counts from the start of the call.
 *
 * <p>
 * Immutable; any thread may use it.
 */
public record CallLimits(Duration deadline, Cancellation cancellation) {

    /** Limits that only the deadline sets. */
    public static CallLimits within(Duration deadline) {
        return new CallLimits(deadline, new Cancellation());
    }

    public CallLimits cancelledBy(Cancellation other) {
        return new CallLimits(deadline, other);
    }
}
