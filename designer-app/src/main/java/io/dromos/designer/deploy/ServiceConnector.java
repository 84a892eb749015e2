package io.dromos.designer.deploy;

import io.dromos.deploy.DeployClient;
import io.dromos.deploy.DeployFailure;
import io.dromos.deploy.IntegrationHost;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.Transport;
import io.dromos.deploy.grpc.GrpcDeployClient;
import io.dromos.designer.service.Lifetime;
import io.dromos.designer.service.LocalService;
import io.dromos.designer.service.LocalServices;
import io.dromos.designer.service.LocalStart;
import io.dromos.model.host.Host;
import io.dromos.model.message.Message;
import io.dromos.model.property.SecretKeyFile;
import io.dromos.model.property.SecretVault;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reaches real services: the one of this machine, or one on another host over TLS. Thread-safe. */
public final class ServiceConnector implements Connector {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    private final LocalServices local;
    private final SecretKeyFile key;
    private @Nullable LocalService started;

    public ServiceConnector(LocalServices local, SecretKeyFile key) {
        this.local = local;
        this.key = key;
    }

    @Override
    public Outcome<DeployClient> connect(Target target, Consumer<Message> told) {
        return switch (target) {
            case Target.Local _ -> local(told);
            case Target.Remote(Host host) -> remote(host);
        };
    }

    private synchronized Outcome<DeployClient> local(Consumer<Message> told) {
        return switch (local.findOrStart(Lifetime.WITH_THIS_PROCESS, told)) {
            case LocalStart.Running(LocalService service) -> {
                if (service.startedHere()) {
                    started = service;
                }
                yield Outcome.done(GrpcDeployClient.of(service.host()));
            }
            case LocalStart.Failed(Message reason) -> Outcome.failed(new DeployFailure.Unreachable(reason));
        };
    }

    private Outcome<DeployClient> remote(Host host) {
        try {
            return switch (token(host)) {
                case SecretVault.Opened(String token) -> Outcome.done(GrpcDeployClient
                        .of(new IntegrationHost(host.address(), host.port(), token, transport(host))));
                case SecretVault.Locked(Message reason) -> Outcome.failed(new DeployFailure.Unauthenticated(reason));
            };
        } catch (IOException problem) {
            return Outcome.failed(new DeployFailure.Unauthenticated(
                    Message.of("deploy.no-key", String.valueOf(problem.getMessage()))));
        }
    }

    private SecretVault.Opening token(Host host) throws IOException {
        return host.token().isAbsent() ? new SecretVault.Opened("") : key.vault().open(host.token());
    }

    private static Transport transport(Host host) {
        if (!host.fingerprint().isEmpty()) {
            return new Transport.PinnedTls(host.fingerprint());
        }
        return THIS_MACHINE.contains(host.address()) ? new Transport.Plaintext() : new Transport.TrustedTls();
    }

    @Override
    public synchronized void close() {
        Optional.ofNullable(started).ifPresent(local::stop);
        started = null;
    }
}
