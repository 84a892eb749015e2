package io.dromos.deploy.grpc;

import com.google.protobuf.Timestamp;
import io.dromos.deploy.capability.ServiceCapabilities;
import io.dromos.deploy.deployment.DeployedFlow;
import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.Phase;
import io.dromos.deploy.deployment.RequestId;
import io.dromos.deploy.deployment.Revision;
import io.dromos.deploy.deployment.RunState;
import io.dromos.deploy.deployment.ServiceFinding;
import io.dromos.deploy.deployment.Validation;
import io.dromos.deploy.log.LogLine;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.protocol.v1.Capabilities;
import io.dromos.protocol.v1.Finding;
import io.dromos.protocol.v1.Flow;
import io.dromos.protocol.v1.ValidateResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Messages of the protocol, read into the values of the API. */
final class FromProtocol {

    private FromProtocol() {
    }

    static ServiceCapabilities capabilities(Capabilities message) {
        return new ServiceCapabilities(message.getServerVersion(), message.getCamelVersion(), message.getJavaVersion(),
                names(message.getComponentsList()), names(message.getLanguagesList()),
                names(message.getDataformatsList()), Set.copyOf(message.getFeaturesList()),
                Set.copyOf(message.getMyRolesList()), message.getEnvironment());
    }

    private static Set<String> names(List<Capabilities.Artifact> artifacts) {
        return artifacts.stream().map(Capabilities.Artifact::getName).collect(Collectors.toSet());
    }

    static Operation operation(io.dromos.protocol.v1.Operation message) {
        return new Operation(message.getId(), new RequestId(message.getRequestId()), message.getFlowCode(),
                message.getRevision(), message.getGeneration(), phase(message.getPhase()),
                findings(message.getFindingsList()), message.getError().getMessage(), message.getReplayed(),
                message.getNoChange(), instant(message.getUpdated()));
    }

    /** A phase that a newer service invents counts as one that is not the last. */
    private static Phase phase(io.dromos.protocol.v1.Operation.Phase phase) {
        return switch (phase) {
            case PHASE_UNSPECIFIED, UNRECOGNIZED, ACCEPTED -> Phase.ACCEPTED;
            case VALIDATING -> Phase.VALIDATING;
            case STAGING -> Phase.STAGING;
            case WARMING -> Phase.WARMING;
            case COMMITTED -> Phase.COMMITTED;
            case SWITCHING -> Phase.SWITCHING;
            case DRAINING -> Phase.DRAINING;
            case DONE -> Phase.DONE;
            case ROLLING_BACK -> Phase.ROLLING_BACK;
            case ROLLED_BACK -> Phase.ROLLED_BACK;
            case FAILED -> Phase.FAILED;
            case CANCELLED -> Phase.CANCELLED;
        };
    }

    static List<ServiceFinding> findings(List<Finding> messages) {
        return messages.stream().map(FromProtocol::finding).toList();
    }

    static ServiceFinding finding(Finding message) {
        int start = Math.max(0, message.getStartOffset());
        TextRange range = new TextRange(start, Math.max(start, message.getEndOffset()));
        return new ServiceFinding(severity(message.getSeverity()), message.getCode(), message.getMessage(),
                message.getFile(), message.getLine(), message.getStepId(), message.getField(), range,
                message.getFixesList());
    }

    private static Severity severity(Finding.Severity severity) {
        return switch (severity) {
            case ERROR, SEVERITY_UNSPECIFIED, UNRECOGNIZED -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }

    static Validation validation(ValidateResponse message) {
        return new Validation(message.getOk(), message.getPlan(), findings(message.getFindingsList()),
                message.getMissingComponentsList(),
                message.getUnresolvedPropertiesList());
    }

    static DeployedFlow flow(Flow message) {
        Flow.Entry entry = message.getEntry();
        return new DeployedFlow(message.getId(), message.getName(), message.getDomain(), message.getEnvironment(),
                message.getActiveRevision(), message.getGeneration(), runState(message.getRunState()),
                entry.getInputsList(), entry.getOutputsList(), entry.getAddress(),
                findings(message.getFindingsList()), instant(message.getSince()));
    }

    /** Written as text in the protocol, so that a newer service may know more of them. */
    private static RunState runState(String text) {
        return switch (text) {
            case "running" -> RunState.RUNNING;
            case "suspended" -> RunState.SUSPENDED;
            case "undeployed" -> RunState.UNDEPLOYED;
            default -> RunState.FAILED;
        };
    }

    static Revision revision(io.dromos.protocol.v1.Revision message) {
        return new Revision(message.getNumber(), message.getPackage().getSha256(), message.getActor(),
                message.getReason(), instant(message.getCreated()), message.getEnvironment(), message.getActive());
    }

    static LogLine logLine(io.dromos.protocol.v1.LogLine message) {
        return new LogLine(instant(message.getTime()), message.getLevel(), message.getEventType(),
                message.getFlowCode(), message.getStepId(), message.getExchangeId(), message.getMessage(),
                message.getStack(), message.getSeq(), message.getInitiator(), message.getDetailsMap());
    }

    static Instant instant(Timestamp message) {
        return Instant.ofEpochSecond(message.getSeconds(), message.getNanos());
    }
}
