package io.dromos.benchmark.service;

import io.dromos.benchmark.measure.JavaProcess;
import io.dromos.benchmark.measure.Scratch;
import io.dromos.deploy.CallLimits;
import io.dromos.deploy.DeliveryListener;
import io.dromos.deploy.DeployClient;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.PackageDelivery;
import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.Validation;
import io.dromos.deploy.grpc.GrpcDeployClient;
import io.dromos.designer.delivery.DeploymentFile;
import io.dromos.designer.service.Lifetime;
import io.dromos.designer.service.LocalService;
import io.dromos.designer.service.LocalServices;
import io.dromos.designer.service.LocalStart;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A service of its own with empty data, in a process of its own, and a client of it. Any thread. */
record RunningService(Scratch data, LocalServices services, LocalService service,
        DeployClient client) implements AutoCloseable {

    static final CallLimits LIMITS = CallLimits.within(Duration.ofMinutes(2));

    static RunningService start() throws IOException {
        Scratch data = Scratch.create();
        LocalServices services = LocalServices.in(data.folder());
        return switch (services.findOrStart(Lifetime.WITH_THIS_PROCESS, progress -> {
        })) {
            case LocalStart.Failed(var reason) -> throw new IOException(reason.text());
            case LocalStart.Running(LocalService service) ->
                new RunningService(data, services, service, GrpcDeployClient.of(service.host()));
        };
    }

    /** Uploads, validates and deploys; returns when the flows run. */
    void deploy(DeploymentFile file) throws IOException {
        Outcome<List<Operation>> outcome = new PackageDelivery(client, new Silent(), LIMITS).deploy(file.artifact(),
                file.orders());
        if (outcome.asValue().orElse(List.of()).size() != file.flowCodes().size()) {
            throw new IOException("not deployed: " + outcome);
        }
    }

    JavaProcess process() {
        return new JavaProcess(service.pid());
    }

    @Override
    public void close() throws IOException {
        client.close();
        services.stop(service);
        data.close();
    }

    private static final class Silent implements DeliveryListener {

        @Override
        public void sent(long bytes, long total) {
            // Nobody looks at it.
        }

        @Override
        public void validated(String flowCode, Validation validation) {
            // What comes of it shows in the outcome.
        }

        @Override
        public void changed(Operation operation) {
            // What comes of it shows in the outcome.
        }
    }
}
