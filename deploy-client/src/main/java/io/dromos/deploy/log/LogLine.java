package io.dromos.deploy.log;

import java.time.Instant;
import java.util.Map;

/**
 * One line of a flow's log. The event type is one of the domain's (deployed, step, completed …); stack may be empty.
 */
public record LogLine(Instant time, String level, String eventType, String flowCode, String stepId, String exchangeId,
        String text, String stack, long sequence, String initiator, Map<String, String> details) {

    public LogLine {
        details = Map.copyOf(details);
    }
}
