package io.dromos.service.grpc;

import com.google.protobuf.Any;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import io.dromos.service.deployment.ChangeRefusedException;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what goes wrong in a call becomes a status with details. */
final class Faults implements ServerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final String DOMAIN = "dromos";

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(ServerCall<Q, A> call, Metadata metadata,
            ServerCallHandler<Q, A> next) {
        return new SimpleForwardingServerCallListener<>(next.startCall(call, metadata)) {

            @Override
            public void onHalfClose() {
                try {
                    super.onHalfClose();
                } catch (RuntimeException failure) {
                    close(call, failure);
                }
            }

            @Override
            public void onMessage(Q message) {
                try {
                    super.onMessage(message);
                } catch (RuntimeException failure) {
                    close(call, failure);
                }
            }
        };
    }

    private static <Q, A> void close(ServerCall<Q, A> call, RuntimeException failure) {
        StatusRuntimeException status = of(failure);
        Metadata trailers = status.getTrailers();
        try {
            call.close(status.getStatus(), trailers == null ? new Metadata() : trailers);
        } catch (IllegalStateException closedAlready) {
            LOG.debug("A call failed after it was closed", failure);
        }
    }

    /** What the client is told about a failure. */
    static StatusRuntimeException of(RuntimeException failure) {
        return switch (failure) {
            case StatusRuntimeException known -> known;
            case ChangeRefusedException refused -> status(code(refused.reason()), refused.reason().name(),
                    String.valueOf(refused.getMessage()), key(refused.reason()), refused.subject());
            case IllegalArgumentException wrong -> status(Code.INVALID_ARGUMENT, "INVALID_ARGUMENT",
                    String.valueOf(wrong.getMessage()), "argument", "");
            default -> {
                LOG.error("A call broke", failure);
                yield Status.INTERNAL.withDescription("the service failed: " + failure).asRuntimeException();
            }
        };
    }

    static StatusRuntimeException status(Code code, String reason, String text, String key, String value) {
        return StatusProto.toStatusRuntimeException(com.google.rpc.Status.newBuilder().setCode(code.getNumber())
                .setMessage(text).addDetails(Any.pack(ErrorInfo.newBuilder().setDomain(DOMAIN).setReason(reason)
                        .putMetadata(key, value).build()))
                .build());
    }

    private static Code code(ChangeRefusedException.Reason reason) {
        return switch (reason) {
            case UNKNOWN_FLOW, UNKNOWN_REVISION, UNKNOWN_PACKAGE, UNKNOWN_OPERATION -> Code.NOT_FOUND;
            case GENERATION_CHANGED, OTHER_DOMAIN, ALREADY_COMMITTED -> Code.FAILED_PRECONDITION;
            case OPERATION_IN_PROGRESS -> Code.ABORTED;
            case REQUEST_ID_MISSING -> Code.INVALID_ARGUMENT;
        };
    }

    private static String key(ChangeRefusedException.Reason reason) {
        return switch (reason) {
            case UNKNOWN_FLOW -> "flow";
            case UNKNOWN_REVISION -> "revision";
            case UNKNOWN_PACKAGE -> "package";
            case UNKNOWN_OPERATION, OPERATION_IN_PROGRESS, ALREADY_COMMITTED -> "operation";
            case GENERATION_CHANGED -> "generation";
            case OTHER_DOMAIN -> "domain";
            case REQUEST_ID_MISSING -> "request";
        };
    }
}
