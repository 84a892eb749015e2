package io.dromos.service.gateway;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A call of a flow, whoever made it. Immutable but for its values.
 *
 * @param revision
 *            0: the active one
 * @param entry
 *            name of the direct endpoint
 * @param inputs
 *            arrive as exchange properties
 * @param initiator
 *            who calls
 */
public record FlowCall(String flowCode, long revision, String entry, @Nullable Object body,
        Map<String, Object> headers, Map<String, Object> inputs, String initiator, Mode mode) {

    /**
     * How the call is made.
     *
     * @param oneWay
     *            do not wait for the end
     * @param trace
     *            tell the log of every step
     */
    public record Mode(boolean oneWay, boolean trace) {

        public static final Mode PLAIN = new Mode(false, false);
    }
}
