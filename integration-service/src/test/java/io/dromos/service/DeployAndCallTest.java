package io.dromos.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import io.dromos.protocol.v1.DeployRequest;
import io.dromos.protocol.v1.ExecuteResponse;
import io.dromos.protocol.v1.Finding;
import io.dromos.protocol.v1.GetFlowRequest;
import io.dromos.protocol.v1.ListFlowsRequest;
import io.dromos.protocol.v1.ListRevisionsRequest;
import io.dromos.protocol.v1.LogLine;
import io.dromos.protocol.v1.Operation;
import io.dromos.protocol.v1.SwitchRevisionRequest;
import io.dromos.service.support.FlowPackage;
import io.dromos.service.support.RunningService;
import io.dromos.service.support.TestClient;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeployAndCallTest {

    private static final String GREETING = """
            - route:
                id: greeting
                from:
                  uri: direct:start
                  id: from-start
                  steps:
                    - log:
                        id: log-in
                        message: "greets ${exchangeProperty.name}"
                    - setProperty:
                        id: remember
                        name: length
                        expression:
                          simple:
                            expression: "${exchangeProperty.name.length}"
                    - setBody:
                        id: greet
                        expression:
                          simple:
                            expression: "{{greeting}} ${exchangeProperty.name}, you said ${body}"
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

    private static FlowPackage greeting(String word) {
        return FlowPackage.of("greeting", GREETING).property("greeting", word).outputs("length");
    }

    @Test
    void aDeployedFlowAnswersWithBodyAndOutputs() throws Exception {
        Operation deployed = client.deploy(greeting("Hello"), "greeting");

        ExecuteResponse answer = client.execute("greeting", "hi", Map.of("name", "Ada"));

        assertThat(deployed.getPhase()).isEqualTo(Operation.Phase.DONE);
        assertThat(answer.getBody().getData().toStringUtf8()).isEqualTo("Hello Ada, you said hi");
        assertThat(answer.getOutputsMap()).containsKey("length");
        assertThat(answer.getOutputsOrThrow("length").getData().toStringUtf8()).isEqualTo("3");
        assertThat(answer.hasFault()).isFalse();
    }

    @Test
    void theSameContentAgainIsNoChangeAndOtherContentANewGeneration() throws Exception {
        client.deploy(FlowPackage.of("twice", GREETING).property("greeting", "One"), "twice");
        Operation same = client.deploy(FlowPackage.of("twice", GREETING).property("greeting", "One"), "twice");

        Operation other = client.deploy(FlowPackage.of("twice", GREETING).property("greeting", "Two"), "twice");

        assertThat(same.getNoChange()).isTrue();
        assertThat(other.getRevision()).isEqualTo(2);
        assertThat(other.getGeneration()).isEqualTo(2);
        assertThat(client.execute("twice", "x").getBody().getData().toStringUtf8()).startsWith("Two");
    }

    @Test
    void rollbackIsANewGenerationOfAnOldRevision() throws Exception {
        client.deploy(FlowPackage.of("back", GREETING).property("greeting", "Old"), "back");
        client.deploy(FlowPackage.of("back", GREETING).property("greeting", "New"), "back");

        Operation switched = client.end(client.deployments().switchRevision(SwitchRevisionRequest.newBuilder()
                .setMeta(TestClient.meta()).setFlowCode("back").setRevision(1).build()));

        assertThat(switched.getPhase()).isEqualTo(Operation.Phase.DONE);
        assertThat(switched.getGeneration()).isEqualTo(3);
        assertThat(client.execute("back", "x").getBody().getData().toStringUtf8()).startsWith("Old");
        assertThat(client.deployments()
                .listRevisions(ListRevisionsRequest.newBuilder().setFlowCode("back").build()).getRevisionsList())
                .extracting(revision -> revision.getNumber() + ":" + revision.getActive())
                .containsExactly("2:false", "1:true");
    }

    @Test
    void theSameRequestIdIsTheSameOperation() throws Exception {
        DeployRequest request = client.deployRequest(FlowPackage.of("once", GREETING).property("greeting", "A"),
                "once");
        Operation first = client.end(client.deployments().deploy(request));

        Operation again = client.deployments().deploy(request);

        assertThat(again.getId()).isEqualTo(first.getId());
        assertThat(again.getReplayed()).isTrue();
        assertThat(client.deployments().getFlow(GetFlowRequest.newBuilder().setFlowCode("once").build())
                .getGeneration()).isEqualTo(1);
    }

    @Test
    void anExpectedGenerationThatIsNotTheCurrentOneIsRefused() throws Exception {
        DeployRequest request = client.deployRequest(FlowPackage.of("expected", GREETING).property("greeting", "A"),
                "expected").toBuilder().setExpectedGeneration(7).build();

        Assertions.assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(() -> client.deployments().deploy(request))
                .satisfies(refused -> assertThat(refused.getStatus().getCode())
                        .isEqualTo(Status.Code.FAILED_PRECONDITION));
    }

    @Test
    void aCodeThatRunsFromAnotherDomainNeedsAConfirmation() throws Exception {
        client.deploy(FlowPackage.of("moving", GREETING).property("greeting", "A").domain("sales"), "moving");
        DeployRequest request = client.deployRequest(
                FlowPackage.of("moving", GREETING).property("greeting", "B").domain("hr"), "moving");

        Assertions.assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(() -> client.deployments().deploy(request)).withMessageContaining("sales");
        Operation confirmed = client.end(client.deployments().deploy(request.toBuilder()
                .setMeta(TestClient.meta()).setConfirmDomainChange(true).build()));
        assertThat(confirmed.getPhase()).isEqualTo(Operation.Phase.DONE);
    }

    @Test
    void anUndeployedFlowIsListedAndDoesNotAnswer() throws Exception {
        client.deploy(FlowPackage.of("gone", GREETING).property("greeting", "A"), "gone");

        Operation undeployed = client.undeploy("gone");

        assertThat(undeployed.getPhase()).isEqualTo(Operation.Phase.DONE);
        assertThat(client.deployments().listFlows(ListFlowsRequest.newBuilder().setFilter("undeployed").build())
                .getFlowsList()).extracting(flow -> flow.getId()).contains("gone");
        Assertions.assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(() -> client.execute("gone", "x")).withMessageContaining("not running");
    }

    @Test
    void theLogTellsTheFlowsLifeAndItsOwnLines() throws Exception {
        client.deploy(FlowPackage.of("logged", GREETING).property("greeting", "A"), "logged");
        client.execute("logged", "secret payload", Map.of("name", "Ada"));

        assertThat(client.logs("logged")).extracting(LogLine::getEventType).containsSubsequence("deployed",
                "started", "execution-started", "log", "completed");
        assertThat(client.logs("logged")).extracting(LogLine::getMessage).contains("greets Ada")
                .noneMatch(message -> message.contains("secret payload"));
    }

    @Test
    void aFailingFlowSaysAtWhichStep() throws Exception {
        client.deploy(FlowPackage.of("failing", """
                - route:
                    id: failing
                    from:
                      uri: direct:start
                      steps:
                        - log:
                            id: before
                            message: before
                        - throwException:
                            id: boom
                            exceptionType: java.lang.IllegalStateException
                            message: no stock
                """), "failing");

        ExecuteResponse answer = client.execute("failing", "x");

        assertThat(answer.getFault().getKind()).isEqualTo("IllegalStateException");
        assertThat(answer.getFault().getMessage()).isEqualTo("no stock");
        assertThat(answer.getFault().getStepId()).isEqualTo("boom");
    }

    @Test
    void aFlowThatDoesNotStartSaysWhereAndDisturbsNobody() throws Exception {
        client.deploy(FlowPackage.of("neighbour", GREETING).property("greeting", "Here"), "neighbour");

        Operation failed = client.deploy(FlowPackage.of("broken", """
                - route:
                    id: broken
                    from:
                      uri: direct:start
                      steps:
                        - log:
                            id: fine
                            message: fine
                        - to:
                            id: wrong
                            uri: seda:x?noSuchOption=1
                """), "broken");

        assertThat(failed.getPhase()).isEqualTo(Operation.Phase.FAILED);
        Finding finding = failed.getFindingsList().getFirst();
        assertThat(finding.getStepId()).isEqualTo("wrong");
        assertThat(finding.getFile()).isEqualTo("flows/broken.camel.yaml");
        assertThat(finding.getLine()).isBetween(9, 11);
        assertThat(finding.getMessage()).contains("noSuchOption");
        assertThat(client.execute("neighbour", "x").getBody().getData().toStringUtf8()).startsWith("Here");
    }
}
