package io.dromos.designer.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.deploy.CallLimits;
import io.dromos.deploy.DeployClient;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.artifact.Artifact;
import io.dromos.deploy.artifact.UploadProgress;
import io.dromos.deploy.deployment.DeployOrder;
import io.dromos.deploy.deployment.DeployedFlow;
import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.RunState;
import io.dromos.deploy.execution.Execution;
import io.dromos.deploy.execution.Invocation;
import io.dromos.deploy.execution.Payload;
import io.dromos.deploy.grpc.GrpcDeployClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kill -9} leaves of the local service, with the service of the distribution. */
class LocalServiceIT {

    private static final CallLimits LIMITS = CallLimits.within(Duration.ofSeconds(60));

    @TempDir
    private Path folder = Path.of("");

    private LocalServices services = LocalServices.in(folder);

    @BeforeEach
    void useOwnFolder() {
        services = LocalServices.in(folder.resolve("data"));
    }

    @AfterEach
    void stopWhatRuns() {
        services.running().ifPresent(services::stop);
    }

    private LocalService start() {
        return switch (services.findOrStart(Lifetime.WITH_THIS_PROCESS, message -> {
        })) {
            case LocalStart.Running(LocalService service) -> service;
            case LocalStart.Failed(var reason) -> throw new AssertionError(reason.text());
        };
    }

    @Test
    void killedServiceRunsTheSameFlowsAgain() throws IOException {
        LocalService first = start();
        Artifact artifact = GreetingPackage.write(folder.resolve("greeting.dromos"), 1);
        Operation deployed;
        try (DeployClient client = GrpcDeployClient.of(first.host())) {
            done(client.upload(artifact, UploadProgress.NONE, LIMITS));
            deployed = done(client.order(DeployOrder.of("greeting", artifact.digest(), "dev"), operation -> {
            }, LIMITS));
        }
        ProcessHandle process = ProcessHandle.of(first.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();

        LocalService second = start();

        try (DeployClient client = GrpcDeployClient.of(second.host())) {
            assertThat(done(client.flows(LIMITS))).singleElement().returns(RunState.RUNNING, DeployedFlow::runState)
                    .returns(deployed.revision(), DeployedFlow::activeRevision);
            assertThat(done(client.execute(Invocation.of("greeting").withBody(Payload.text("Ada")), LIMITS)))
                    .isInstanceOfSatisfying(Execution.Answered.class,
                            answer -> assertThat(answer.body().asText()).isEqualTo("Hello Ada"));
        }
    }

    @Test
    void serviceDiesWithADesignerThatIsKilled()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Process designer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Ddromos.service.home=" + System.getProperty(ServiceProgram.PROPERTY), "-cp",
                System.getProperty("java.class.path"), ParentProgram.class.getName(), folder.resolve("data").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        ProcessHandle service;
        try (BufferedReader output = new BufferedReader(
                new InputStreamReader(designer.getInputStream(), StandardCharsets.UTF_8))) {
            service = ProcessHandle.of(Long.parseLong(String.valueOf(output.readLine()))).orElseThrow();

            designer.destroyForcibly().waitFor();
        }

        service.onExit().get(30, TimeUnit.SECONDS);
        assertThat(service.isAlive()).isFalse();
    }

    @Test
    void tokenIsForTheUserOnly() throws IOException {
        start();

        List<Path> secrets = List.of(folder.resolve("data/token"));

        assertThat(secrets).allSatisfy(file -> assertThat(PosixFilePermissions
                .toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.asFailure()).as("failure").isEmpty();
        return outcome.asValue().orElseThrow();
    }
}
