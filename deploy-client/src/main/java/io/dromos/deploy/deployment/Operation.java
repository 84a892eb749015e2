package io.dromos.deploy.deployment;

import java.time.Instant;
import java.util.List;

/**
 * What a service makes of an order. {@code error} is empty unless the operation failed; {@code replayed} says that the
 * request id was known, {@code unchanged} that the very same revision ran already.
 */
public record Operation(String id, RequestId requestId, String flowCode, long revision, long generation, Phase phase,
        List<ServiceFinding> findings, String error, boolean replayed, boolean unchanged, Instant updated) {

    public Operation {
        findings = List.copyOf(findings);
    }
}
