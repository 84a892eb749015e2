package io.dromos.service.observe;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/**
 * The events of one revision of a flow, as its contexts tell them. Bodies and headers are never part of them. A flow
 * that handles more than 100 exchanges in a second has only some of them told: a log is no meter.
 *
 * <p>
 * Any thread may use it.
 */
public final class FlowLog {

    private static final int EVENTS_A_SECOND = 200;

    private final AtomicLong second = new AtomicLong();
    private final AtomicInteger told = new AtomicInteger();
    private final LogHub hub;
    private final String flowCode;
    private final long revision;

    public FlowLog(LogHub hub, String flowCode, long revision) {
        this.hub = hub;
        this.flowCode = flowCode;
        this.revision = revision;
    }

    public boolean stepsWanted() {
        return hub.stepsWanted();
    }

    public void executionStarted(String exchangeId, String routeId, String initiator) {
        if (tooMany()) {
            return;
        }
        hub.publish(LogLine.now(LogLevel.INFO, EventType.EXECUTION_STARTED, subject("", exchangeId, initiator),
                "Execution started in route " + routeId));
    }

    public void completed(String exchangeId, String routeId, String initiator, long nanos) {
        if (tooMany()) {
            return;
        }
        hub.publish(LogLine.now(LogLevel.INFO, EventType.COMPLETED, subject("", exchangeId, initiator),
                "Completed route " + routeId + " in " + millis(nanos)).with(Map.of("millis", millis(nanos))));
    }

    public void failed(String exchangeId, String stepId, String initiator, Throwable cause) {
        if (tooMany()) {
            return;
        }
        StringWriter stack = new StringWriter();
        cause.printStackTrace(new PrintWriter(stack));
        hub.publish(LogLine.now(LogLevel.ERROR, EventType.FAILED, subject(stepId, exchangeId, initiator),
                "Failed" + (stepId.isEmpty() ? "" : " at step " + stepId) + ": " + cause.getClass().getSimpleName()
                        + ": " + cause.getMessage())
                .withStack(stack.toString()));
    }

    public void step(String exchangeId, String stepId, String kind, long nanos, @Nullable Throwable failure) {
        String outcome = failure == null ? "" : " failed: " + failure.getMessage();
        hub.publish(LogLine.now(LogLevel.DEBUG, EventType.STEP, subject(stepId, exchangeId, ""),
                "Step " + stepId + " (" + kind + ") " + millis(nanos) + outcome)
                .with(Map.of("kind", kind, "millis", millis(nanos))));
    }

    private boolean tooMany() {
        long now = System.nanoTime() / 1_000_000_000L;
        if (second.getAndSet(now) != now) {
            told.set(0);
        }
        return told.incrementAndGet() > EVENTS_A_SECOND;
    }

    private LogLine.Subject subject(String stepId, String exchangeId, String initiator) {
        return new LogLine.Subject(flowCode, revision, stepId, exchangeId, initiator,
                Thread.currentThread().getName());
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.3f ms", nanos / 1e6);
    }
}
