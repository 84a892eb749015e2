package io.dromos.service.deployment;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;

/** A change that a client asks for. Immutable. */
public sealed interface ChangeRequest {

    Origin origin();

    String flowCode();

    /** The generation that the client believes to be the current one. */
    OptionalLong expectedGeneration();

    Operation.Kind kind();

    enum SwitchMode {
        /** The new revision starts beside the old one. */
        BESIDE,
        /** The old one stops first. */
        STOP_FIRST,
        /** The revision is kept, and that is all. */
        STAGE_ONLY
    }

    /** How a new revision takes over. */
    record Takeover(SwitchMode mode, Duration drain) {}

    /**
     * Where a deploy goes.
     *
     * @param domain
     *            empty: the package's own
     * @param domainConfirmed
     *            the flow may move here from another domain
     */
    record Target(String environment, String domain, boolean domainConfirmed, Map<String, String> labels) {

        public Target {
            labels = Map.copyOf(labels);
        }
    }

    record Deploy(Origin origin, String flowCode, OptionalLong expectedGeneration, ContentDigest packageDigest,
            Target target, Takeover takeover) implements ChangeRequest {

        @Override
        public Operation.Kind kind() {
            return Operation.Kind.DEPLOY;
        }
    }

    record SwitchRevision(Origin origin, String flowCode, OptionalLong expectedGeneration, long revision,
            Takeover takeover) implements ChangeRequest {

        @Override
        public Operation.Kind kind() {
            return Operation.Kind.SWITCH;
        }
    }

    /**
     * Stops a flow for good.
     *
     * @param purge
     *            forget the flow and its revisions
     */
    record Undeploy(Origin origin, String flowCode, OptionalLong expectedGeneration, Duration drain,
            boolean purge) implements ChangeRequest {

        @Override
        public Operation.Kind kind() {
            return Operation.Kind.UNDEPLOY;
        }
    }

    enum RunState {
        RUNNING, SUSPENDED, RESTART_FAILED, RESTART_ALL
    }

    record ChangeRunState(Origin origin, String flowCode, OptionalLong expectedGeneration,
            RunState state) implements ChangeRequest {

        @Override
        public Operation.Kind kind() {
            return Operation.Kind.RUN_STATE;
        }
    }
}
