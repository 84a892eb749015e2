package io.dromos.deploy.grpc;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.PreconditionFailure;
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
import java.util.Set;

/** Turns what gRPC says about a failed call into the failures of the API, with words that help. */
final class Failures {

    /** The protocol's reasons for a precondition that somebody else's change broke. */
    private static final Set<String> FASTER_OR_OTHER = Set.of("GENERATION_CHANGED", "OTHER_DOMAIN");

    private final IntegrationHost host;

    Failures(IntegrationHost host) {
        this.host = host;
    }

    DeployFailure of(Reply.Broken<?> error) {
        String detail = detail(error);
        return switch (error.status().getCode()) {
            case UNAVAILABLE -> unavailable(error);
            case UNAUTHENTICATED -> new DeployFailure.Unauthenticated(message("unauthenticated"));
            case PERMISSION_DENIED -> new DeployFailure.Unauthenticated(message("forbidden", detail));
            case FAILED_PRECONDITION -> FASTER_OR_OTHER.contains(reason(error))
                    ? new DeployFailure.Conflict(message("conflict", detail))
                    : new DeployFailure.Refused(findings(error), message("refused", detail));
            case INVALID_ARGUMENT, OUT_OF_RANGE, RESOURCE_EXHAUSTED ->
                new DeployFailure.Refused(findings(error), message("refused", detail));
            case ABORTED, ALREADY_EXISTS -> new DeployFailure.Conflict(message("conflict", detail));
            case NOT_FOUND -> new DeployFailure.NotFound(message("not-found", detail));
            case DEADLINE_EXCEEDED -> timedOut();
            case CANCELLED -> cancelled();
            case UNIMPLEMENTED -> new DeployFailure.ServerFault(message("not-implemented", detail));
            case OK, UNKNOWN, INTERNAL, DATA_LOSS -> new DeployFailure.ServerFault(message("server-fault", detail));
        };
    }

    private DeployFailure unavailable(Reply.Broken<?> error) {
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
                ? String.join("; ", operation.findings().stream().map(ServiceFinding::asLine).toList())
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

    private static String detail(Reply.Broken<?> error) {
        String description = error.status().getDescription();
        return description == null ? rootCause(error.cause()) : description;
    }

    private static String rootCause(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage();
        // As Netty says it: finishConnect(..) failed with error(-111): Connection refused
        return message == null
                ? root.getClass().getSimpleName()
                : message.replaceFirst("^\\w+\\(\\.\\.\\) failed with error\\(-?\\d+\\): ", "");
    }

    private static List<ServiceFinding> findings(Reply.Broken<?> error) {
        return details(error).stream().flatMap(detail -> findings(detail).stream()).toList();
    }

    private static String reason(Reply.Broken<?> error) {
        return details(error).stream().filter(detail -> detail.is(ErrorInfo.class)).map(Failures::reason).findFirst()
                .orElse("");
    }

    private static String reason(Any detail) {
        try {
            return detail.unpack(ErrorInfo.class).getReason();
        } catch (InvalidProtocolBufferException unreadable) {
            return "";
        }
    }

    private static List<Any> details(Reply.Broken<?> error) {
        com.google.rpc.Status status = StatusProto.fromThrowable(error.cause());
        return status == null ? List.of() : status.getDetailsList();
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
        return new ServiceFinding(Severity.ERROR, code, text, "", 0, place, "", new TextRange(0, 0), List.of());
    }
}
