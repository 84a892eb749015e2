package io.dromos.service.deployment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A change that somebody asked for, and how far it is. Immutable.
 *
 * @param requestId
 *            made by the client: the same id names the same operation
 * @param error
 *            why it failed, in one sentence, or empty
 * @param noChange
 *            what was asked for was so already
 */
public record Operation(String id, String requestId, Kind kind, String flowCode, Phase phase, long revision,
        long generation, boolean noChange, String error, List<Finding> findings, String actor, Instant created,
        Instant updated) {

    public enum Kind {
        DEPLOY, SWITCH, UNDEPLOY, RUN_STATE
    }

    public Operation {
        findings = List.copyOf(findings);
    }

    static Operation accepted(Kind kind, Origin origin, String flowCode) {
        Instant now = Instant.now();
        return new Operation(UUID.randomUUID().toString(), origin.requestId(), kind, flowCode, Phase.ACCEPTED, 0, 0,
                false, "", List.of(), origin.actor(), now, now);
    }

    Operation in(Phase next) {
        return new Operation(id, requestId, kind, flowCode, next, revision, generation, noChange, error, findings,
                actor, created, Instant.now());
    }

    Operation toward(long newRevision, long newGeneration) {
        return new Operation(id, requestId, kind, flowCode, phase, newRevision, newGeneration, noChange, error,
                findings, actor, created, updated);
    }

    Operation found(List<Finding> all) {
        return new Operation(id, requestId, kind, flowCode, phase, revision, generation, noChange, error, all, actor,
                created, updated);
    }

    Operation withoutChange() {
        return new Operation(id, requestId, kind, flowCode, phase, revision, generation, true, error, findings, actor,
                created, updated);
    }

    Operation because(String why) {
        return new Operation(id, requestId, kind, flowCode, phase, revision, generation, noChange, why, findings,
                actor, created, updated);
    }
}
