package io.dromos.service.grpc;

import com.google.protobuf.Duration;
import com.google.protobuf.Timestamp;
import io.dromos.protocol.v1.Digest;
import io.dromos.protocol.v1.Finding;
import io.dromos.protocol.v1.NodeState;
import io.dromos.protocol.v1.Operation;
import io.dromos.protocol.v1.Revision;
import io.dromos.service.deployment.ContentDigest;
import java.time.Instant;
import java.util.Locale;

/** The service's values in the protocol's words. Stateless. */
final class Replies {

    /** There is one node so far. */
    static final String NODE = "local";

    private Replies() {
    }

    static Timestamp time(Instant instant) {
        return Timestamp.newBuilder().setSeconds(instant.getEpochSecond()).setNanos(instant.getNano()).build();
    }

    static Duration duration(java.time.Duration duration) {
        return Duration.newBuilder().setSeconds(duration.getSeconds()).setNanos(duration.getNano()).build();
    }

    static Digest digest(ContentDigest digest) {
        return Digest.newBuilder().setSha256(digest.sha256()).setSize(digest.size()).build();
    }

    static Finding finding(io.dromos.service.deployment.Finding finding) {
        Finding.Severity severity = switch (finding.severity()) {
            case ERROR -> Finding.Severity.ERROR;
            case WARNING -> Finding.Severity.WARNING;
            case INFO -> Finding.Severity.INFO;
        };
        return Finding.newBuilder().setSeverity(severity).setCode(finding.code()).setMessage(finding.text())
                .setFile(finding.place().file()).setLine(finding.place().line())
                .setStepId(finding.place().stepId()).setField(finding.place().field()).addAllFixes(finding.fixes())
                .setNode(NODE).build();
    }

    static Operation operation(io.dromos.service.deployment.Operation operation, boolean replayed) {
        Operation.Phase phase = Operation.Phase.valueOf(operation.phase().name());
        Operation.Builder builder = Operation.newBuilder().setId(operation.id())
                .setRequestId(operation.requestId()).setFlowCode(operation.flowCode())
                .setRevision(operation.revision()).setGeneration(operation.generation()).setPhase(phase)
                .addNodes(NodeState.newBuilder().setNode(NODE).setPhase(phase).setRevision(operation.revision()))
                .setReplayed(replayed).setCreated(time(operation.created())).setUpdated(time(operation.updated()))
                .setActor(operation.actor()).setNoChange(operation.noChange())
                .setKind(operation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        operation.findings().forEach(finding -> builder.addFindings(finding(finding)));
        if (!operation.error().isEmpty()) {
            builder.setError(com.google.rpc.Status.newBuilder()
                    .setCode(com.google.rpc.Code.FAILED_PRECONDITION.getNumber()).setMessage(operation.error()));
        }
        return builder.build();
    }

    static Revision revision(io.dromos.service.deployment.Revision revision, boolean active) {
        return Revision.newBuilder().setNumber(revision.number()).setPackage(digest(revision.packageDigest()))
                .setActor(revision.actor()).setReason(revision.reason()).setCreated(time(revision.created()))
                .setCamelVersion(revision.camelVersion()).setEnvironment(revision.environment()).setActive(active)
                .build();
    }
}
