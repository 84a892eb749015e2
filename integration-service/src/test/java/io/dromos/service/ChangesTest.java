package io.dromos.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import io.dromos.protocol.v1.CancelOperationRequest;
import io.dromos.protocol.v1.Flow;
import io.dromos.protocol.v1.GetFlowRequest;
import io.dromos.protocol.v1.GetOperationRequest;
import io.dromos.protocol.v1.LogLine;
import io.dromos.protocol.v1.Operation;
import io.dromos.protocol.v1.SetRunStateRequest;
import io.dromos.service.support.FlowPackage;
import io.dromos.service.support.JarOf;
import io.dromos.service.support.RunningService;
import io.dromos.service.support.TestClient;
import io.grpc.StatusRuntimeException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangesTest {

    private static final String CALLS_BEAN = """
            - beans:
                - name: acme
                  type: acme.Thing
            - route:
                id: calls
                from:
                  uri: direct:start
                  steps:
                    - to:
                        id: call
                        uri: bean:acme?method=say
            """;

    private RunningService service;
    private TestClient client;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        service = RunningService.start(data.resolve("data"));
        client = service.client();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private static FlowPackage saying(String code, String word) {
        return FlowPackage.of(code, CALLS_BEAN).asset("thing-" + word + ".jar", JarOf.source("acme.Thing",
                "package acme; public class Thing { public String say() { return \"" + word + "\"; } }"));
    }

    private static String constant(String from, String text) {
        return """
                - route:
                    id: main
                    from:
                      uri: direct:start
                      steps:
                        - setBody:
                            id: say
                            expression:
                              constant:
                                expression: %s
                - route:
                    id: second
                    from:
                      id: other-entry
                      uri: %s
                      steps:
                        - log:
                            id: tick
                            message: "%s"
                """.formatted(text, from, text);
    }

    private String say(String code) {
        return client.execute(code, "x").getBody().getData().toStringUtf8();
    }

    @Test
    void twoFlowsRunTheSameJarInDifferentVersions() throws Exception {
        client.deploy(saying("first", "one"), "first");
        client.deploy(saying("second", "two"), "second");

        assertThat(say("first")).isEqualTo("one");
        assertThat(say("second")).isEqualTo("two");
    }

    @Test
    void aCancelledDeployLeavesEverythingAsItWas(@TempDir Path folder) throws Exception {
        Path go = folder.resolve("go");
        client.deploy(saying("slow", "before"), "slow");
        FlowPackage slow = FlowPackage.of("slow", CALLS_BEAN).asset("slow.jar", JarOf.source("acme.Thing", """
                package acme;
                public class Thing {
                    public Thing() throws Exception {
                        while (!java.nio.file.Files.exists(java.nio.file.Path.of("%s"))) { Thread.sleep(20); }
                    }
                    public String say() { return "after"; }
                }
                """.formatted(go)));
        Operation begun = client.deployments().deploy(client.deployRequest(slow, "slow"));
        Awaitility.await().atMost(20, TimeUnit.SECONDS)
                .until(() -> operation(begun).getPhase() != Operation.Phase.ACCEPTED
                        && operation(begun).getPhase() != Operation.Phase.VALIDATING);

        client.deployments().cancelOperation(CancelOperationRequest.newBuilder().setId(begun.getId()).build());
        Files.createFile(go);

        assertThat(client.end(begun).getPhase()).isEqualTo(Operation.Phase.CANCELLED);
        assertThat(say("slow")).isEqualTo("before");
        assertThat(flow("slow").getGeneration()).isEqualTo(1);
        assertThat(flow("slow").getActiveRevision()).isEqualTo(1);
    }

    private Operation operation(Operation begun) {
        return client.deployments().getOperation(GetOperationRequest.newBuilder().setId(begun.getId()).build());
    }

    private Flow flow(String code) {
        return client.deployments().getFlow(GetFlowRequest.newBuilder().setFlowCode(code).build());
    }

    @Test
    void aCommittedOperationCannotBeCancelled() throws Exception {
        Operation done = client.deploy(saying("done", "x"), "done");

        assertThatExceptionOfType(StatusRuntimeException.class).isThrownBy(() -> client.deployments()
                .cancelOperation(CancelOperationRequest.newBuilder().setId(done.getId()).build()))
                .withMessageContaining("committed");
    }

    @Test
    void aSwitchThatFailsIsTakenBack() throws Exception {
        client.deploy(FlowPackage.of("careful", constant("timer:tick?delay=-1&repeatCount=1", "old")), "careful");

        Operation operation = client.deploy(FlowPackage.of("careful",
                constant("file:nowhere?autoCreate=false&startingDirectoryMustExist=true", "new")), "careful");

        assertThat(operation.getPhase()).isEqualTo(Operation.Phase.ROLLED_BACK);
        assertThat(operation.getFindingsList()).anySatisfy(
                finding -> assertThat(finding.getStepId()).isEqualTo("other-entry"));
        assertThat(say("careful")).isEqualTo("old");
        assertThat(flow("careful").getActiveRevision()).isEqualTo(1);
        assertThat(flow("careful").getGeneration()).isEqualTo(3);
        assertThat(flow("careful").getRunState()).isEqualTo("running");
    }

    @Test
    void timersOfTheOldRevisionAreSilentWhenTheNewOneRuns() throws Exception {
        client.deploy(FlowPackage.of("ticking", constant("timer:tick?period=50", "old")), "ticking");
        Operation second = client.deploy(FlowPackage.of("ticking", constant("timer:tick?period=50", "new")), "ticking");
        assertThat(second.getPhase()).isEqualTo(Operation.Phase.DONE);

        Awaitility.await().atMost(10, TimeUnit.SECONDS)
                .until(() -> client.logs("ticking").stream().filter(line -> line.getMessage().equals("new"))
                        .count() > 3);
        assertThat(client.logs("ticking").stream().filter(line -> line.getEventType().equals("log"))
                .map(LogLine::getMessage).dropWhile(message -> !message.equals("new"))).containsOnly("new");
    }

    @Test
    void aSuspendedFlowDoesNotAnswerUntilItIsResumed() throws Exception {
        client.deploy(saying("pausing", "here"), "pausing");

        setState("pausing", SetRunStateRequest.RunState.SUSPENDED);
        assertThat(flow("pausing").getRunState()).isEqualTo("suspended");
        assertThatExceptionOfType(StatusRuntimeException.class).isThrownBy(() -> say("pausing"));

        setState("pausing", SetRunStateRequest.RunState.RUNNING);
        assertThat(say("pausing")).isEqualTo("here");
    }

    private void setState(String code, SetRunStateRequest.RunState state) {
        Operation operation = client.end(client.deployments().setRunState(SetRunStateRequest.newBuilder()
                .setMeta(TestClient.meta()).setFlowCode(code).setState(state).build()));
        assertThat(operation.getPhase()).isEqualTo(Operation.Phase.DONE);
    }
}
