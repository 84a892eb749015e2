package io.dromos.service.observe;

import java.time.Instant;
import java.util.Map;

/**
 * One line of the log of flows. Immutable.
 *
 * @param seq
 *            counts up within this service; 0 until published
 * @param stack
 *            of an exception, or empty
 */
public record LogLine(long seq, Instant time, LogLevel level, EventType type, Subject subject, String message,
        String stack, Map<String, String> details) {

    /**
     * What the line is about; each part may be empty.
     *
     * @param initiator
     *            who asked: a client's name, "http", or the address of the consumer
     */
    public record Subject(String flowCode, long revision, String stepId, String exchangeId, String initiator,
            String thread) {

        public static Subject flow(String flowCode, long revision, String initiator) {
            return new Subject(flowCode, revision, "", "", initiator, Thread.currentThread().getName());
        }
    }

    public LogLine {
        details = Map.copyOf(details);
    }

    static LogLine now(LogLevel level, EventType type, Subject subject, String message) {
        return new LogLine(0, Instant.now(), level, type, subject, message, "", Map.of());
    }

    LogLine with(Map<String, String> more) {
        return new LogLine(seq, time, level, type, subject, message, stack, more);
    }

    LogLine withStack(String text) {
        return new LogLine(seq, time, level, type, subject, message, text, details);
    }

    LogLine numbered(long number) {
        return new LogLine(number, time, level, type, subject, message, stack, details);
    }
}
