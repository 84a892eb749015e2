package io.dromos.service.deployment;

import java.time.Duration;
import java.util.List;

/**
 * One revision of a flow, built in contexts of its own. Driven by one thread at a time.
 *
 * <p>
 * Exclusive consumers are those that cannot run twice at the same time: timers, schedules, files.
 */
public interface FlowInstance {

    String flowCode();

    long revision();

    /** Warnings and hints about the flow; never an error, for then it would not have been built. */
    List<Finding> findings();

    /**
     * Starts the flow.
     *
     * @param besideAnother
     *            leaves exclusive consumers to {@link #startExclusive()}
     * @throws FlowRefusedException
     *             with the place, when it does not start
     */
    void start(boolean besideAnother) throws FlowRefusedException;

    void startExclusive() throws FlowRefusedException;

    void stopExclusive();

    void suspend();

    void resume();

    /** Lets exchanges in flight end for at most that long, then frees everything. Does nothing the second time. */
    void stop(Duration drain);
}
