package io.dromos.service.grpc;

import java.util.List;
import java.util.Locale;

import io.dromos.protocol.v1.CancelOperationRequest;
import io.dromos.protocol.v1.Chunk;
import io.dromos.protocol.v1.DeployRequest;
import io.dromos.protocol.v1.DeploymentServiceGrpc.DeploymentServiceImplBase;
import io.dromos.protocol.v1.DownloadRevisionRequest;
import io.dromos.protocol.v1.Flow;
import io.dromos.protocol.v1.GetFlowRequest;
import io.dromos.protocol.v1.GetOperationRequest;
import io.dromos.protocol.v1.ListFlowsRequest;
import io.dromos.protocol.v1.ListFlowsResponse;
import io.dromos.protocol.v1.ListRevisionsRequest;
import io.dromos.protocol.v1.ListRevisionsResponse;
import io.dromos.protocol.v1.Operation;
import io.dromos.protocol.v1.SetRunStateRequest;
import io.dromos.protocol.v1.SwitchRevisionRequest;
import io.dromos.protocol.v1.UndeployRequest;
import io.dromos.protocol.v1.ValidateRequest;
import io.dromos.protocol.v1.ValidateResponse;
import io.dromos.protocol.v1.WatchEvent;
import io.dromos.protocol.v1.WatchRequest;
import io.dromos.service.deployment.ChangeRefusedException;
import io.dromos.service.deployment.ChangeRefusedException.Reason;
import io.dromos.service.deployment.ChangeRequest;
import io.dromos.service.deployment.DeployedFlow;
import io.dromos.service.deployment.DeploymentStore;
import io.dromos.service.deployment.Deployments;
import io.dromos.service.deployment.Revision;
import io.grpc.stub.StreamObserver;
import org.springframework.stereotype.Component;

/** Deployments over gRPC: translates, and leaves the rest to {@link Deployments}. */
@Component
final class DeploymentGrpc extends DeploymentServiceImplBase {

    private final Deployments deployments;
    private final DeploymentStore store;
    private final Validation validation;
    private final FlowReplies flows;
    private final OperationWatch watch;
    private final Downloads downloads;

    DeploymentGrpc(Deployments deployments, DeploymentStore store, Validation validation, FlowReplies flows,
            OperationWatch watch, Downloads downloads) {
        this.deployments = deployments;
        this.store = store;
        this.validation = validation;
        this.flows = flows;
        this.watch = watch;
        this.downloads = downloads;
    }

    @Override
    public void validate(ValidateRequest request, StreamObserver<ValidateResponse> reply) {
        answer(reply, validation.check(request));
    }

    @Override
    public void deploy(DeployRequest request, StreamObserver<Operation> reply) {
        begin(Requests.deploy(request), reply);
    }

    @Override
    public void switchRevision(SwitchRevisionRequest request, StreamObserver<Operation> reply) {
        begin(Requests.switchRevision(request), reply);
    }

    @Override
    public void undeploy(UndeployRequest request, StreamObserver<Operation> reply) {
        begin(Requests.undeploy(request), reply);
    }

    @Override
    public void setRunState(SetRunStateRequest request, StreamObserver<Operation> reply) {
        begin(Requests.runState(request), reply);
    }

    private void begin(ChangeRequest request, StreamObserver<Operation> reply) {
        Deployments.Answer answer = deployments.begin(request);
        answer(reply, Replies.operation(answer.operation(), answer.replayed()));
    }

    @Override
    public void getOperation(GetOperationRequest request, StreamObserver<Operation> reply) {
        answer(reply, Replies.operation(watch.find(request), false));
    }

    @Override
    public void watchOperation(GetOperationRequest request, StreamObserver<Operation> reply) {
        watch.operation(request, reply);
    }

    @Override
    public void cancelOperation(CancelOperationRequest request, StreamObserver<Operation> reply) {
        answer(reply, Replies.operation(deployments.cancel(request.getId()), false));
    }

    @Override
    public void getFlow(GetFlowRequest request, StreamObserver<Flow> reply) {
        answer(reply, flows.of(flow(request.getFlowCode())));
    }

    @Override
    public void listFlows(ListFlowsRequest request, StreamObserver<ListFlowsResponse> reply) {
        List<DeployedFlow> all = store.flows();
        Page<Flow> page = Page.of(all.stream().map(flows::of).filter(flow -> fits(flow, request.getFilter())).toList(),
                request.getPageToken(), request.getPageSize());
        answer(reply,
                ListFlowsResponse.newBuilder().addAllFlows(page.items()).setNextPageToken(page.next())
                        .setAsOfGeneration(all.stream().mapToLong(DeployedFlow::generation).sum()).build());
    }

    private static boolean fits(Flow flow, String filter) {
        return switch (filter) {
            case "", "all" -> true;
            case "deployed" -> !flow.getRunState().equals("undeployed");
            case "undeployed", "failed", "suspended", "running" -> flow.getRunState().equals(filter);
            default -> (flow.getId() + " " + flow.getName()).toLowerCase(Locale.ROOT)
                    .contains(filter.toLowerCase(Locale.ROOT));
        };
    }

    @Override
    public void listRevisions(ListRevisionsRequest request, StreamObserver<ListRevisionsResponse> reply) {
        DeployedFlow flow = flow(request.getFlowCode());
        Page<Revision> page = Page.of(store.revisions(flow.code()), request.getPageToken(), request.getPageSize());
        ListRevisionsResponse.Builder builder = ListRevisionsResponse.newBuilder().setNextPageToken(page.next());
        page.items().forEach(revision -> builder
                .addRevisions(Replies.revision(revision, revision.number() == flow.activeRevision())));
        answer(reply, builder.build());
    }

    @Override
    public void downloadRevision(DownloadRevisionRequest request, StreamObserver<Chunk> reply) {
        downloads.send(request.getFlowCode(), request.getRevision(), reply);
    }

    @Override
    public void watch(WatchRequest request, StreamObserver<WatchEvent> reply) {
        watch.all(request, reply);
    }

    private DeployedFlow flow(String code) {
        return store.flow(code)
                .orElseThrow(() -> new ChangeRefusedException(Reason.UNKNOWN_FLOW, code, "no flow " + code));
    }

    private static <T> void answer(StreamObserver<T> reply, T value) {
        reply.onNext(value);
        reply.onCompleted();
    }
}
