package io.dromos.designer.deploy;

import io.dromos.deploy.DeployClient;
import io.dromos.deploy.IntegrationHost;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.fake.FakeService;
import io.dromos.deploy.grpc.GrpcDeployClient;
import io.dromos.model.message.Message;
import java.util.function.Consumer;

/** Every target is the same fake service, over real connections. */
public record FakeConnector(FakeService service) implements Connector {

    @Override
    public Outcome<DeployClient> connect(Target target, Consumer<Message> told) {
        return Outcome.done(GrpcDeployClient.of(IntegrationHost.loopback(service.port(), FakeService.TOKEN)));
    }

    @Override
    public void close() {
        service.close();
    }
}
