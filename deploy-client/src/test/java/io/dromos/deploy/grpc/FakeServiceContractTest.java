package io.dromos.deploy.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.deploy.CallLimits;
import io.dromos.deploy.Cancellation;
import io.dromos.deploy.DeployClient;
import io.dromos.deploy.DeployContract;
import io.dromos.deploy.DeployFailure;
import io.dromos.deploy.IntegrationHost;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.artifact.Artifact;
import io.dromos.deploy.deployment.DeployOrder;
import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.Phase;
import io.dromos.deploy.deployment.RunState;
import io.dromos.deploy.fake.CuttableLine;
import io.dromos.deploy.fake.FakeService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The contract against the service in memory, and what only a service that holds still on demand can show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FakeServiceContractTest extends DeployContract {

    private final FakeService service = FakeService.start();
    private final Path folder;

    FakeServiceContractTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
    }

    @BeforeAll
    void warmUp() {
        assertThat(service.port()).isPositive();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Override
    protected IntegrationHost host() {
        return IntegrationHost.loopback(service.port(), FakeService.TOKEN);
    }

    @Override
    protected Artifact artifact(int number) throws IOException {
        return Artifact.of(Files.writeString(folder.resolve("artifact-" + number), "flow " + number));
    }

    @Override
    protected Artifact largeArtifact(int number) throws IOException {
        byte[] bytes = new byte[3_000_000];
        new Random(number).nextBytes(bytes);
        return Artifact.of(Files.write(folder.resolve("large-" + number), bytes));
    }

    @Test
    void cancelBeforeTheCommitChangesNothing() throws IOException {
        Cancellation cancellation = new Cancellation();
        DeployOrder order = DeployOrder.of(FLOW, uploaded(artifact(4)), "dev");
        service.deployments().closeCommitGate();

        Outcome<Operation> outcome = client().order(order, operation -> {
            if (operation.phase() == Phase.WARMING) {
                cancellation.cancel();
            }
        }, LIMITS.cancelledBy(cancellation));
        service.deployments().openCommitGate();

        assertThat(outcome.asFailure()).get().isInstanceOf(DeployFailure.Cancelled.class);
        assertThat(done(client().flows(LIMITS))).noneMatch(flow -> flow.runState() == RunState.RUNNING);
    }

    @Test
    void cancelThatLosesTheRaceIsDone() throws IOException {
        Cancellation cancellation = new Cancellation();
        DeployOrder order = DeployOrder.of(FLOW, uploaded(artifact(5)), "dev");

        Outcome<Operation> outcome = client().order(order, operation -> {
            if (operation.phase() == Phase.COMMITTED) {
                cancellation.cancel();
            }
        }, LIMITS.cancelledBy(cancellation));

        assertThat(done(outcome).phase()).isEqualTo(Phase.DONE);
    }

    @Test
    void deadlineBeforeTheCommitTakesTheOrderBack() throws IOException {
        DeployOrder order = DeployOrder.of(FLOW, uploaded(artifact(6)), "dev");
        service.deployments().closeCommitGate();

        Outcome<Operation> outcome = client().order(order, operation -> {
        }, CallLimits.within(Duration.ofMillis(300)));
        service.deployments().openCommitGate();

        assertThat(outcome.asFailure()).get().isInstanceOf(DeployFailure.TimedOut.class);
        assertThat(done(client().operation(order.requestId(), LIMITS)).phase()).isEqualTo(Phase.CANCELLED);
    }

    @Test
    void outcomeIsUnknownUntilAskedAgain() throws IOException {
        DeployOrder order = DeployOrder.of(FLOW, uploaded(artifact(8)), "dev");
        service.deployments().closeCommitGate();
        try (CuttableLine line = CuttableLine.to(service.port());
                DeployClient throughLine = GrpcDeployClient
                        .of(IntegrationHost.loopback(line.port(), FakeService.TOKEN))) {

            Outcome<Operation> outcome = throughLine.order(order, operation -> {
                if (operation.phase() == Phase.WARMING) {
                    line.remove();
                    service.deployments().openCommitGate();
                }
            }, LIMITS);

            assertThat(outcome.asFailure()).get().isInstanceOfSatisfying(DeployFailure.OutcomeUnknown.class,
                    unknown -> assertThat(done(client().operation(unknown.requestId(), LIMITS)).phase())
                            .isEqualTo(Phase.DONE));
        }
    }

    @Test
    void orderIsFoundAgainAfterTheConnectionBroke() throws IOException {
        DeployOrder order = DeployOrder.of(FLOW, uploaded(artifact(7)), "dev");
        int before = service.deployments().operationCount();
        service.deployments().closeCommitGate();
        try (CuttableLine line = CuttableLine.to(service.port());
                DeployClient throughLine = GrpcDeployClient
                        .of(IntegrationHost.loopback(line.port(), FakeService.TOKEN))) {

            Outcome<Operation> outcome = throughLine.order(order, operation -> {
                if (operation.phase() == Phase.WARMING) {
                    line.cut();
                    service.deployments().openCommitGate();
                }
            }, LIMITS);

            assertThat(done(outcome).phase()).isEqualTo(Phase.DONE);
            assertThat(service.deployments().operationCount()).isEqualTo(before + 1);
        }
    }
}
