package io.dromos.service.grpc;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.dromos.service.ServiceSettings;
import io.dromos.service.security.AccessToken;
import io.dromos.service.security.ServerIdentity;
import io.grpc.BindableService;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.services.HealthStatusManager;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The gRPC server: opens its port when the flows of before run again, and lets calls in flight end before it closes.
 */
@Component
public final class GrpcServer implements SmartLifecycle {

    private static final int KEEP_ALIVE_SECONDS = 15;
    private static final int DRAIN_SECONDS = 10;

    private final InetSocketAddress address;
    private final Server server;
    private final HealthStatusManager health = new HealthStatusManager();
    private volatile boolean running;

    GrpcServer(ServiceSettings settings, ServerIdentity identity, AccessToken token,
            List<BindableService> services) {
        this.address = new InetSocketAddress(settings.bind(), settings.port());
        NettyServerBuilder builder = NettyServerBuilder.forAddress(address)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .permitKeepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS).permitKeepAliveWithoutCalls(true)
                .maxInboundMessageSize(settings.limits().messageBytes()).intercept(new Faults())
                .intercept(new TokenInterceptor(token, settings.health().open()))
                .addService(health.getHealthService()).fallbackHandlerRegistry(new UnknownMethods());
        services.forEach(builder::addService);
        identity.certificate().ifPresent(
                tls -> builder.useTransportSecurity(tls.chain().toFile(), tls.key().toFile()));
        this.server = builder.build();
    }

    /** The real port, once the server is started. */
    public int port() {
        return server.getPort();
    }

    @Override
    public void start() {
        try {
            server.start();
            running = true;
        } catch (IOException taken) {
            throw new CannotListenException(address, taken);
        }
    }

    @Override
    public void stop() {
        running = false;
        health.enterTerminalState();
        server.shutdown();
        try {
            if (!server.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS)) {
                server.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            server.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Last to open, first to close. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE;
    }
}
