package io.dromos.deploy.grpc;

import com.google.rpc.BadRequest;
import com.google.rpc.PreconditionFailure;
import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import io.dromos.deploy.DeployFailure;
import io.dromos.deploy.IntegrationHost;
import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.RequestId;
import io.dromos.deploy.deployment.ServiceFinding;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.message.Message;
import io.grpc.protobuf.StatusProto;
import java.util.ArrayList;
import java.util.List;

/** Turns what gRPC says about a failed call into the failures of the API, with words that help. */
final class Failures {

    private final IntegrationHost host;

    Failures(IntegrationHost host) {
        this.host = host;
    }

    DeployFailure of(Reply.Error<?> error) {
        String detail = detail(error);
        return switch (error.status().getCode()) {
            case UNAVAILABLE -> unavailable(error);
            case UNAUTHENTICATED -> new DeployFailure.Unauthenticated(message("unauthenticated"));
            case PERMISSION_DENIED -> new DeployFailure.Unauthenticated(message("forbidden", detail));
            case INVALID_ARGUMENT, FAILED_PRECONDITION, OUT_OF_RANGE, RESOURCE_EXHAUSTED ->
                new DeployFailure.Refused(findings(error), message("refused", detail));
            case ABORTED, ALREADY_EXISTS -> new DeployFailure.Conflict(message("conflict", detail));
            case NOT_FOUND -> new DeployFailure.NotFound(message("not-found", detail));
            case DEADLINE_EXCEEDED -> timedOut();
            case CANCELLED -> cancelled();
            case UNIMPLEMENTED -> new DeployFailure.ServerFault(message("not-implemented", detail));
            case OK, UNKNOWN, INTERNAL, DATA_LOSS -> new DeployFailure.ServerFault(message("server-fault", detail));
        };
    }

    private DeployFailure unavailable(Reply.Error<?> error) {
        if (error.badCertificate()) {
            return new DeployFailure.Unauthenticated(message("certificate", rootCause(error.cause())));
        }
        return new DeployFailure.Unreachable(message("unreachable", rootCause(error.cause())));
    }

    DeployFailure timedOut() {
        return new DeployFailure.TimedOut(message("timed-out"));
    }

    DeployFailure cancelled() {
        return new DeployFailure.Cancelled(message("cancelled"));
    }

    DeployFailure outcomeUnknown(RequestId requestId) {
        return new DeployFailure.OutcomeUnknown(requestId, message("outcome-unknown", requestId));
    }

    /** The service took the order and could not do it. */
    DeployFailure failed(Operation operation) {
        String why = operation.error().isEmpty()
                ? String.join("; ", operation.findings().stream().map(ServiceFinding::line).toList())
                : operation.error();
        return new DeployFailure.Refused(operation.findings(), message("operation-failed", operation.flowCode(), why));
    }

    DeployFailure unreadable(String file, String why) {
        return new DeployFailure.Refused(List.of(), message("artifact-unreadable", file, why));
    }

    /** All messages get the host as their first argument. */
    private Message message(String key, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(host.label()));
        all.addAll(List.of(arguments));
        return Message.of("deploy." + key, all.toArray());
    }

    private static String detail(Reply.Error<?> error) {
        String description = error.status().getDescription();
        return description == null ? rootCause(error.cause()) : description;
    }

    private static String rootCause(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return message == null ? root.getClass().getSimpleName() : message;
    }

    private static List<ServiceFinding> findings(Reply.Error<?> error) {
        com.google.rpc.Status status = StatusProto.fromThrowable(error.cause());
        List<ServiceFinding> findings = new ArrayList<>();
        for (Any detail : status == null ? List.<Any>of() : status.getDetailsList()) {
            findings.addAll(findings(detail));
        }
        return findings;
    }

    private static List<ServiceFinding> findings(Any detail) {
        try {
            if (detail.is(io.dromos.protocol.v1.Finding.class)) {
                return List.of(FromProtocol.finding(detail.unpack(io.dromos.protocol.v1.Finding.class)));
            }
            if (detail.is(BadRequest.class)) {
                return detail.unpack(BadRequest.class).getFieldViolationsList().stream()
                        .map(each -> finding(each.getReason(), each.getField(), each.getDescription())).toList();
            }
            if (detail.is(PreconditionFailure.class)) {
                return detail.unpack(PreconditionFailure.class).getViolationsList().stream()
                        .map(each -> finding(each.getType(), each.getSubject(), each.getDescription())).toList();
            }
            return List.of();
        } catch (InvalidProtocolBufferException unreadable) {
            return List.of();
        }
    }

    private static ServiceFinding finding(String code, String place, String text) {
        return new ServiceFinding(Severity.ERROR, code, text, "", place, "", new TextRange(0, 0), List.of());
    }
}
