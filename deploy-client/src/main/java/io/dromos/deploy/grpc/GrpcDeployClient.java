package io.dromos.deploy.grpc;

import io.dromos.deploy.CallLimits;
import io.dromos.deploy.DeployClient;
import io.dromos.deploy.IntegrationHost;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.artifact.Artifact;
import io.dromos.deploy.artifact.Upload;
import io.dromos.deploy.artifact.UploadProgress;
import io.dromos.deploy.capability.ServiceCapabilities;
import io.dromos.deploy.deployment.DeployOrder;
import io.dromos.deploy.deployment.DeployedFlow;
import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.Order;
import io.dromos.deploy.deployment.RequestId;
import io.dromos.deploy.deployment.Revision;
import io.dromos.deploy.deployment.Validation;
import io.dromos.deploy.execution.Execution;
import io.dromos.deploy.execution.Invocation;
import io.dromos.deploy.log.LogListener;
import io.dromos.deploy.log.LogQuery;
import io.dromos.deploy.log.LogSubscription;
import io.dromos.protocol.v1.CapabilityServiceGrpc;
import io.dromos.protocol.v1.DeploymentServiceGrpc;
import io.dromos.protocol.v1.ExecutionServiceGrpc;
import io.dromos.protocol.v1.GetCapabilitiesRequest;
import io.dromos.protocol.v1.ListFlowsRequest;
import io.dromos.protocol.v1.ListFlowsResponse;
import io.dromos.protocol.v1.ListRevisionsRequest;
import io.dromos.protocol.v1.ListRevisionsResponse;
import io.grpc.ManagedChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A {@link DeployClient} over one gRPC channel, which is opened with the first call. */
public final class GrpcDeployClient implements DeployClient {

    private static final int PAGE = 200;
    private static final int CLOSE_SECONDS = 2;

    private final IntegrationHost host;
    private final ManagedChannel channel;
    private final Calls calls;

    private GrpcDeployClient(IntegrationHost host) {
        this.host = host;
        this.channel = Connection.open(host);
        this.calls = new Calls(channel, new Failures(host));
    }

    /** A client for that host; the caller closes it. */
    public static DeployClient of(IntegrationHost host) {
        return new GrpcDeployClient(host);
    }

    @Override
    public IntegrationHost host() {
        return host;
    }

    @Override
    public Outcome<ServiceCapabilities> capabilities(CallLimits limits) {
        return calls.ask(CapabilityServiceGrpc.getGetCapabilitiesMethod(), GetCapabilitiesRequest.getDefaultInstance(),
                limits).map(FromProtocol::capabilities);
    }

    @Override
    public Outcome<Upload> upload(Artifact artifact, UploadProgress progress, CallLimits limits) {
        return new UploadCall(calls, artifact, progress, limits).run();
    }

    @Override
    public Outcome<Validation> validate(DeployOrder order, CallLimits limits) {
        return calls.ask(DeploymentServiceGrpc.getValidateMethod(), Orders.validateRequest(order), limits)
                .map(FromProtocol::validation);
    }

    @Override
    public Outcome<Operation> order(Order order, Consumer<Operation> progress, CallLimits limits) {
        return new OrderCall(calls, order, progress, limits).run();
    }

    @Override
    public Outcome<Operation> operation(RequestId requestId, CallLimits limits) {
        return calls.ask(DeploymentServiceGrpc.getGetOperationMethod(),
                Orders.operationRequest(requestId), limits).map(FromProtocol::operation);
    }

    @Override
    public Outcome<List<DeployedFlow>> flows(CallLimits limits) {
        return moreFlows(new ArrayList<>(), "", limits);
    }

    private Outcome<List<DeployedFlow>> moreFlows(List<DeployedFlow> found, String pageToken, CallLimits limits) {
        ListFlowsRequest request = ListFlowsRequest.newBuilder().setPageSize(PAGE).setPageToken(pageToken).build();
        return calls.ask(DeploymentServiceGrpc.getListFlowsMethod(), request, limits).then((ListFlowsResponse page) -> {
            page.getFlowsList().forEach(each -> found.add(FromProtocol.flow(each)));
            String next = page.getNextPageToken();
            return next.isEmpty() ? Outcome.done(List.copyOf(found)) : moreFlows(found, next, limits);
        });
    }

    @Override
    public Outcome<List<Revision>> revisions(String flowCode, CallLimits limits) {
        return moreRevisions(flowCode, new ArrayList<>(), "", limits);
    }

    private Outcome<List<Revision>> moreRevisions(String flowCode, List<Revision> found, String pageToken,
            CallLimits limits) {
        ListRevisionsRequest request = ListRevisionsRequest.newBuilder().setFlowCode(flowCode).setPageSize(PAGE)
                .setPageToken(pageToken).build();
        return calls.ask(DeploymentServiceGrpc.getListRevisionsMethod(), request, limits)
                .then((ListRevisionsResponse page) -> {
                    page.getRevisionsList().forEach(each -> found.add(FromProtocol.revision(each)));
                    String next = page.getNextPageToken();
                    return next.isEmpty()
                            ? Outcome.done(newestFirst(found))
                            : moreRevisions(flowCode, found, next, limits);
                });
    }

    private static List<Revision> newestFirst(List<Revision> revisions) {
        return revisions.stream().sorted((left, right) -> Long.compare(right.number(), left.number())).toList();
    }

    @Override
    public Outcome<Execution> execute(Invocation invocation, CallLimits limits) {
        return calls.ask(ExecutionServiceGrpc.getExecuteMethod(), Executions.request(invocation), limits)
                .map(Executions::execution);
    }

    @Override
    public LogSubscription tail(LogQuery query, LogListener listener) {
        return new LogTail(calls, query, listener).start();
    }

    @Override
    public void close() {
        channel.shutdownNow();
        try {
            channel.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
