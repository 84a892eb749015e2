package io.dromos.service.gateway;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What came of a call. */
public sealed interface FlowAnswer {

    /** Facts about the exchange. */
    record Run(String exchangeId, long revision, Duration took) {}

    /**
     * The flow ran to its end.
     *
     * @param outputs
     *            those that the flow's descriptor names and the flow did set
     */
    record Answered(Run run, @Nullable Object body, Map<String, Object> headers,
            Map<String, Object> outputs) implements FlowAnswer {}

    /**
     * The flow began and failed.
     *
     * @param stepId
     *            where, or empty
     */
    record Failed(Run run, Throwable cause, String stepId, Map<String, Object> outputs) implements FlowAnswer {}

    /** The call could not begin. */
    record NotCalled(Reason reason, String text) implements FlowAnswer {}

    enum Reason {
        UNKNOWN_FLOW, FLOW_NOT_RUNNING, NO_ENTRY, OTHER_REVISION
    }
}
