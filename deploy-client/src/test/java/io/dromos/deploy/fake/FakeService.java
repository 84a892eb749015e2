package io.dromos.deploy.fake;

import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerCredentials;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.io.IOException;

/** A service of this process on a loopback port, with one token. A flow is whatever bytes were uploaded for it. */
public final class FakeService implements AutoCloseable, ServerInterceptor {

    public static final String TOKEN = "the-token";

    private static final Metadata.Key<String> AUTHORIZATION = Metadata.Key.of("authorization",
            Metadata.ASCII_STRING_MARSHALLER);

    private final FakeLog log = new FakeLog();
    private final FakeArtifacts artifacts = new FakeArtifacts();
    private final FakeDeployments deployments = new FakeDeployments(artifacts, log);
    private final Server server;

    private FakeService(ServerCredentials credentials) throws IOException {
        server = Grpc.newServerBuilderForPort(0, credentials).intercept(this).addService(artifacts)
                .addService(deployments).addService(new FakeExecutions(deployments, log)).addService(log)
                .addService(new FakeCapabilities()).build().start();
    }

    public static FakeService start() throws IOException {
        return new FakeService(InsecureServerCredentials.create());
    }

    public static FakeService start(ServerCredentials credentials) throws IOException {
        return new FakeService(credentials);
    }

    public int port() {
        return server.getPort();
    }

    public FakeDeployments deployments() {
        return deployments;
    }

    public FakeArtifacts artifacts() {
        return artifacts;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(ServerCall<Q, A> call, Metadata headers,
            ServerCallHandler<Q, A> next) {
        if (("Bearer " + TOKEN).equals(headers.get(AUTHORIZATION))) {
            return next.startCall(call, headers);
        }
        call.close(Status.UNAUTHENTICATED, new Metadata());
        return new ServerCall.Listener<>() {
        };
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
