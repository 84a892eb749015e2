package io.dromos.designer.run.log;

import io.dromos.deploy.log.LogLine;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Which lines are shown.
 *
 * @param text
 *            must occur in text, flow, step, exchange or initiator, without regard to case
 * @param event
 *            the event type; empty: all
 * @param flow
 *            the code; empty: all
 * @param initiator
 *            who or what began it; empty: anybody
 * @param from
 *            the first moment
 * @param until
 *            the moment behind the last
 */
record LogFilter(String text, LogLevel least, String event, String flow, String initiator, Instant from,
        Instant until) implements Predicate<LogLine> {

    static final LogFilter ALL = new LogFilter("", LogLevel.TRACE, "", "", "", Instant.MIN, Instant.MAX);

    LogFilter withText(String other) {
        return new LogFilter(other, least, event, flow, initiator, from, until);
    }

    LogFilter atLeast(LogLevel other) {
        return new LogFilter(text, other, event, flow, initiator, from, until);
    }

    LogFilter of(String otherEvent, String otherFlow, String otherInitiator) {
        return new LogFilter(text, least, otherEvent, otherFlow, otherInitiator, from, until);
    }

    LogFilter between(Instant first, Instant behindLast) {
        return new LogFilter(text, least, event, flow, initiator, first, behindLast);
    }

    @Override
    public boolean test(LogLine line) {
        return LogLevel.of(line.level()).compareTo(least) >= 0 && wanted(event, line.eventType())
                && wanted(flow, line.flowCode()) && wanted(initiator, line.initiator())
                && !line.time().isBefore(from) && line.time().isBefore(until) && says(line);
    }

    private static boolean wanted(String chosen, String value) {
        return chosen.isEmpty() || chosen.equals(value);
    }

    private boolean says(LogLine line) {
        return String.join("\n", line.text(), line.flowCode(), line.stepId(), line.exchangeId(), line.initiator())
                .toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
