package io.dromos.designer.run.log;

import io.dromos.deploy.log.LogLine;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Which lines are shown.
 *
 * @param text
 *            must occur in text, flow, step, exchange or initiator, without regard to case
 * @param event
 *            the event type; empty: all
 */
record LogFilter(String text, LogLevel least, String event) implements Predicate<LogLine> {

    static final LogFilter ALL = new LogFilter("", LogLevel.TRACE, "");

    @Override
    public boolean test(LogLine line) {
        return LogLevel.of(line.level()).compareTo(least) >= 0 && (event.isEmpty() || event.equals(line.eventType()))
                && String.join("\n", line.text(), line.flowCode(), line.stepId(), line.exchangeId(), line.initiator())
                        .toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
