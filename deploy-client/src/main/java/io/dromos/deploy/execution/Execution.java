package io.dromos.deploy.execution;

import java.time.Duration;
import java.util.Map;

/** What came of a call that reached the flow. The time is what the service took. */
public sealed interface Execution {

    String exchangeId();

    Duration took();

    /** The flow ran to its end. */
    record Answered(String exchangeId, long revision, Payload body, Map<String, String> headers,
            Map<String, Payload> outputs, Duration took) implements Execution {
        public Answered {
            headers = Map.copyOf(headers);
            outputs = Map.copyOf(outputs);
        }
    }

    /** The flow failed: at which step (empty if unknown), how, and whether another try may help. */
    record Faulted(String exchangeId, String kind, String text, String stepId, boolean retryable,
            Duration took) implements Execution {}
}
