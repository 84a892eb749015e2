package io.dromos.service.observe;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines somebody wants. Empty sets and texts mean: all.
 *
 * @param contains
 *            text in the message, without regard to case
 */
public record LogQuery(Set<String> flowCodes, LogLevel minLevel, Set<EventType> types, String contains,
        String exchangeId, String initiator, Optional<Instant> since, Optional<Instant> until) {

    public LogQuery {
        flowCodes = Set.copyOf(flowCodes);
        types = Set.copyOf(types);
    }

    public boolean wants(LogLine line) {
        return (flowCodes.isEmpty() || flowCodes.contains(line.subject().flowCode()))
                && line.level().compareTo(minLevel) >= 0 && (types.isEmpty() || types.contains(line.type()))
                && (contains.isEmpty()
                        || line.message().toLowerCase(Locale.ROOT).contains(contains.toLowerCase(Locale.ROOT)))
                && (exchangeId.isEmpty() || exchangeId.equals(line.subject().exchangeId()))
                && (initiator.isEmpty() || initiator.equals(line.subject().initiator()))
                && since.map(from -> !line.time().isBefore(from)).orElse(true)
                && until.map(to -> line.time().isBefore(to)).orElse(true);
    }

    /** Whether steps may be among what is wanted: telling them costs the flow time. */
    public boolean wantsSteps() {
        return minLevel.compareTo(LogLevel.DEBUG) <= 0 || types.contains(EventType.STEP);
    }
}
