package io.dromos.service.grpc;

import io.dromos.service.security.AccessToken;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;

/**
 * Refuses every call that does not show the token.
 *
 * @param openHealth
 *            whether the health of the server may be asked without it
 */
record TokenInterceptor(AccessToken token, boolean openHealth) implements ServerInterceptor {

    private static final Metadata.Key<String> AUTHORIZATION = Metadata.Key.of("authorization",
            Metadata.ASCII_STRING_MARSHALLER);
    private static final String HEALTH = "grpc.health.v1.Health";

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(ServerCall<Q, A> call, Metadata metadata,
            ServerCallHandler<Q, A> next) {
        String shown = metadata.get(AUTHORIZATION);
        boolean health = HEALTH.equals(call.getMethodDescriptor().getServiceName());
        if ((health && openHealth) || (shown != null && token.opens(shown))) {
            return next.startCall(call, metadata);
        }
        call.close(Status.UNAUTHENTICATED.withDescription(
                shown == null ? "the call carries no token" : "the token is not the one of this service"),
                new Metadata());
        return new ServerCall.Listener<>() {
        };
    }
}
