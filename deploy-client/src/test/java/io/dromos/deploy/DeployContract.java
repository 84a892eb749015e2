package io.dromos.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.deploy.artifact.Artifact;
import io.dromos.deploy.artifact.Digest;
import io.dromos.deploy.artifact.Upload;
import io.dromos.deploy.artifact.UploadProgress;
import io.dromos.deploy.deployment.DeployOrder;
import io.dromos.deploy.deployment.DeployedFlow;
import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.Phase;
import io.dromos.deploy.deployment.Revision;
import io.dromos.deploy.deployment.RunState;
import io.dromos.deploy.deployment.SwitchOrder;
import io.dromos.deploy.deployment.UndeployOrder;
import io.dromos.deploy.execution.Execution;
import io.dromos.deploy.execution.Invocation;
import io.dromos.deploy.execution.Payload;
import io.dromos.deploy.fake.CuttableLine;
import io.dromos.deploy.grpc.GrpcDeployClient;
import io.dromos.deploy.log.LogLine;
import io.dromos.deploy.log.LogQuery;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a deploy client and a service have to hold between them, whichever service it is. The flow {@code greeting} of
 * the artifacts answers {@code Hello } and its body and the input {@code who}, passes the header {@code greeting} on,
 * has the output {@code length} (of the body), and fails when the body is {@code fail}.
 */
public abstract class DeployContract {

    protected static final String FLOW = "greeting";
    protected static final CallLimits LIMITS = CallLimits.within(Duration.ofSeconds(60));

    private DeployClient client = unconnected();

    /** The service under test: running, with nothing deployed that a test before has not left there. */
    protected abstract IntegrationHost host();

    /** A deployment package with the flow, different in its bytes for each number. */
    protected abstract Artifact artifact(int number) throws IOException;

    /** The same with at least two megabytes that cannot be compressed. */
    protected abstract Artifact largeArtifact(int number) throws IOException;

    private static DeployClient unconnected() {
        return GrpcDeployClient.of(IntegrationHost.loopback(1, ""));
    }

    @BeforeEach
    void connect() {
        client.close();
        client = GrpcDeployClient.of(host());
    }

    @AfterEach
    void leaveNothingBehind() {
        client.order(UndeployOrder.of(FLOW), phase -> {
        }, LIMITS);
        client.close();
    }

    protected final DeployClient client() {
        return client;
    }

    protected final Digest uploaded(Artifact artifact) {
        return done(client.upload(artifact, UploadProgress.NONE, LIMITS)).digest();
    }

    protected final Operation deployed(int number) throws IOException {
        DeployOrder order = DeployOrder.of(FLOW, uploaded(artifact(number)), "dev");
        return done(client.order(order, phase -> {
        }, LIMITS));
    }

    protected static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.asFailure()).as("failure").isEmpty();
        return outcome.asValue().orElseThrow();
    }

    @Test
    void tellsWhatTheServiceCanDo() {
        assertThat(done(client.capabilities(LIMITS)).components()).contains("direct");
    }

    @Test
    void deploysInPhasesAndCallsTheFlow() throws IOException {
        List<Phase> phases = new ArrayList<>();
        DeployOrder order = DeployOrder.of(FLOW, uploaded(artifact(1)), "dev");

        Operation operation = done(client.order(order, each -> phases.add(each.phase()), LIMITS));

        assertThat(operation.phase()).isEqualTo(Phase.DONE);
        assertThat(phases).isSorted().endsWith(Phase.DONE).hasSizeGreaterThan(1);
        Execution execution = done(client.execute(Invocation.of(FLOW).withBody(Payload.text("Ada"))
                .withInput("who", Payload.text("!")).withHeader("greeting", "yes"), LIMITS));
        assertThat(execution).isInstanceOfSatisfying(Execution.Answered.class, answer -> {
            assertThat(answer.body().asText()).isEqualTo("Hello Ada!");
            assertThat(answer.headers()).containsEntry("greeting", "yes");
            assertThat(answer.outputs().get("length")).extracting(Payload::asText).isEqualTo("3");
        });
    }

    @Test
    void listsWhatRunsAndItsRevisions() throws IOException {
        Operation operation = deployed(1);

        assertThat(done(client.flows(LIMITS))).filteredOn(flow -> flow.code().equals(FLOW)).singleElement()
                .returns(RunState.RUNNING, DeployedFlow::runState)
                .returns(operation.revision(), DeployedFlow::activeRevision)
                .returns(operation.generation(), DeployedFlow::generation);
        assertThat(done(client.revisions(FLOW, LIMITS))).first().returns(operation.revision(), Revision::number);
    }

    @Test
    void validatesWithoutAChange() throws IOException {
        DeployOrder order = DeployOrder.of(FLOW, uploaded(artifact(1)), "dev");

        assertThat(done(client.validate(order, LIMITS)).accepted()).isTrue();
        assertThat(done(client.flows(LIMITS)))
                .noneMatch(flow -> flow.code().equals(FLOW) && flow.runState() == RunState.RUNNING);
    }

    @Test
    void sameRequestIdIsOneOrder() throws IOException {
        DeployOrder order = DeployOrder.of(FLOW, uploaded(artifact(1)), "dev");

        Operation first = done(client.order(order, phase -> {
        }, LIMITS));
        Operation second = done(client.order(order, phase -> {
        }, LIMITS));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.generation()).isEqualTo(first.generation());
    }

    @Test
    void rollbackIsANewGenerationOfAnOldRevision() throws IOException {
        Operation first = deployed(1);
        Operation second = deployed(2);

        Operation back = done(client.order(SwitchOrder.of(FLOW, first.revision()), phase -> {
        }, LIMITS));

        assertThat(back.revision()).isEqualTo(first.revision());
        assertThat(back.generation()).isGreaterThan(second.generation());
    }

    @Test
    void undeployedFlowCannotBeCalled() throws IOException {
        deployed(1);

        done(client.order(UndeployOrder.of(FLOW), phase -> {
        }, LIMITS));

        assertThat(client.execute(Invocation.of(FLOW), LIMITS).asFailure()).isPresent();
    }

    @Test
    void unknownFlowIsNotFound() {
        assertThat(client.execute(Invocation.of("no-such-flow"), LIMITS).asFailure()).get()
                .isInstanceOf(DeployFailure.NotFound.class);
    }

    @Test
    void failingFlowIsAnAnswerWithItsReason() throws IOException {
        deployed(1);

        Execution execution = done(client.execute(Invocation.of(FLOW).withBody(Payload.text("fail")), LIMITS));

        assertThat(execution).isInstanceOfSatisfying(Execution.Faulted.class, fault -> {
            assertThat(fault.kind()).contains("IllegalArgumentException");
            assertThat(fault.text()).contains("asked to fail");
        });
    }

    @Test
    void presentContentIsNotSentAgain() throws IOException {
        Artifact artifact = artifact(1);
        uploaded(artifact);

        Upload second = done(client.upload(artifact, UploadProgress.NONE, LIMITS));

        assertThat(second.sentBytes()).isZero();
    }

    @Test
    void uploadGoesOnWhereTheConnectionBroke() throws IOException {
        Artifact artifact = largeArtifact(3);
        try (CuttableLine line = CuttableLine.to(host().port());
                DeployClient throughLine = GrpcDeployClient.of(through(line))) {
            line.cutAfter(artifact.digest().size() / 2);

            Upload upload = done(throughLine.upload(artifact, UploadProgress.NONE, LIMITS));

            assertThat(upload.resumptions()).isEqualTo(1);
            assertThat(done(client.upload(artifact, UploadProgress.NONE, LIMITS)).sentBytes()).isZero();
        }
    }

    @Test
    void wrongTokenIsUnauthenticated() {
        IntegrationHost host = new IntegrationHost(host().address(), host().port(), "wrong", host().transport());
        try (DeployClient stranger = GrpcDeployClient.of(host)) {
            assertThat(stranger.flows(LIMITS).asFailure()).get().isInstanceOf(DeployFailure.Unauthenticated.class);
        }
    }

    @Test
    void nobodyAtThePortIsUnreachable() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (DeployClient lonely = GrpcDeployClient.of(IntegrationHost.loopback(free, "token"))) {
            assertThat(lonely.flows(LIMITS).asFailure()).get().isInstanceOf(DeployFailure.Unreachable.class);
            assertThat(lonely.order(UndeployOrder.of(FLOW), phase -> {
            }, LIMITS).asFailure()).get().isInstanceOf(DeployFailure.Unreachable.class);
        }
    }

    @Test
    void logTellsWhatHappenedToTheFlow() throws IOException, InterruptedException {
        CollectedLog log = new CollectedLog();
        try (var ignored = client.tail(LogQuery.of(FLOW).following(), log)) {
            assertThat(ignored).isNotNull();

            deployed(1);

            LogLine line = log.await(each -> each.eventType().equals("deployed"));
            assertThat(line.flowCode()).isEqualTo(FLOW);
        }
    }

    @Test
    void logGoesOnAfterTheConnectionBroke() throws IOException, InterruptedException {
        CollectedLog log = new CollectedLog();
        try (CuttableLine line = CuttableLine.to(host().port());
                DeployClient throughLine = GrpcDeployClient.of(through(line));
                var ignored = throughLine.tail(LogQuery.of(FLOW).following(), log)) {
            assertThat(ignored).isNotNull();
            deployed(1);
            log.await(each -> each.eventType().equals("deployed"));

            line.cut();
            done(client.order(UndeployOrder.of(FLOW), phase -> {
            }, LIMITS));

            log.await(each -> each.eventType().equals("undeployed"));
        }
    }

    private IntegrationHost through(CuttableLine line) {
        return new IntegrationHost("127.0.0.1", line.port(), host().token(), host().transport());
    }
}
