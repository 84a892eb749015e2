package io.dromos.deploy.fake;

import io.dromos.protocol.v1.CancelOperationRequest;
import io.dromos.protocol.v1.DeployRequest;
import io.dromos.protocol.v1.DeploymentServiceGrpc;
import io.dromos.protocol.v1.Digest;
import io.dromos.protocol.v1.Flow;
import io.dromos.protocol.v1.GetOperationRequest;
import io.dromos.protocol.v1.ListFlowsRequest;
import io.dromos.protocol.v1.ListFlowsResponse;
import io.dromos.protocol.v1.ListRevisionsRequest;
import io.dromos.protocol.v1.ListRevisionsResponse;
import io.dromos.protocol.v1.Operation;
import io.dromos.protocol.v1.RequestMeta;
import io.dromos.protocol.v1.Revision;
import io.dromos.protocol.v1.SetRunStateRequest;
import io.dromos.protocol.v1.SwitchRevisionRequest;
import io.dromos.protocol.v1.UndeployRequest;
import io.dromos.protocol.v1.ValidateRequest;
import io.dromos.protocol.v1.ValidateResponse;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Flows and operations in memory. A gate before the commit lets tests hold an operation there. */
public final class FakeDeployments extends DeploymentServiceGrpc.DeploymentServiceImplBase {

    private final Map<String, List<Digest>> revisions = new LinkedHashMap<>();
    private final Map<String, Flow> flows = new LinkedHashMap<>();
    private final Map<String, String> domains = new LinkedHashMap<>();
    private final Map<String, FakeOperation> operations = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore commitGate = new Semaphore(Integer.MAX_VALUE);
    private final FakeArtifacts artifacts;
    private final FakeLog log;

    FakeDeployments(FakeArtifacts artifacts, FakeLog log) {
        this.artifacts = artifacts;
        this.log = log;
    }

    /** Operations now wait before their commit, until the gate is opened. */
    public void closeCommitGate() {
        commitGate.drainPermits();
    }

    public void openCommitGate() {
        commitGate.release(1_000);
    }

    public synchronized int operationCount() {
        return operations.size();
    }

    synchronized Optional<byte[]> running(String code) {
        Flow flow = flows.get(code);
        if (flow == null || flow.getActiveRevision() == 0) {
            return Optional.empty();
        }
        return Optional.of(artifacts.content(revisionsOf(code).get((int) flow.getActiveRevision() - 1)));
    }

    private List<Digest> revisionsOf(String code) {
        return revisions.computeIfAbsent(code, ignored -> new ArrayList<>());
    }

    @Override
    public void validate(ValidateRequest request, StreamObserver<ValidateResponse> answer) {
        answer.onNext(ValidateResponse.newBuilder().setOk(artifacts.has(request.getPackage())).setPlan("deploys it")
                .build());
        answer.onCompleted();
    }

    @Override
    public void deploy(DeployRequest request, StreamObserver<Operation> answer) {
        if (!artifacts.has(request.getPackage())) {
            answer.onError(Status.NOT_FOUND.withDescription("no such package").asRuntimeException());
            return;
        }
        start(request.getMeta(), request.getFlowCode(), answer, operation -> {
            List<Digest> all = revisionsOf(request.getFlowCode());
            all.add(request.getPackage());
            domains.put(request.getFlowCode(), request.getDomain());
            activate(operation, all.size());
        });
    }

    @Override
    public synchronized void switchRevision(SwitchRevisionRequest request, StreamObserver<Operation> answer) {
        if (request.getRevision() > revisionsOf(request.getFlowCode()).size()) {
            answer.onError(Status.NOT_FOUND.withDescription("no such revision").asRuntimeException());
            return;
        }
        start(request.getMeta(), request.getFlowCode(), answer,
                operation -> activate(operation, request.getRevision()));
    }

    @Override
    public synchronized void undeploy(UndeployRequest request, StreamObserver<Operation> answer) {
        if (!flows.containsKey(request.getFlowCode())) {
            answer.onError(Status.NOT_FOUND.withDescription("no such flow").asRuntimeException());
            return;
        }
        start(request.getMeta(), request.getFlowCode(), answer, operation -> activate(operation, 0));
    }

    @Override
    public synchronized void setRunState(SetRunStateRequest request, StreamObserver<Operation> answer) {
        Flow before = flows.get(request.getFlowCode());
        if (before == null) {
            answer.onError(Status.NOT_FOUND.withDescription("no such flow").asRuntimeException());
            return;
        }
        start(request.getMeta(), request.getFlowCode(), answer, operation -> {
            boolean suspended = request.getState() == SetRunStateRequest.RunState.SUSPENDED;
            flows.put(before.getId(), before.toBuilder().setRunState(suspended ? "suspended" : "running")
                    .setGeneration(before.getGeneration() + 1).build());
            operation.commit(before.getActiveRevision(), before.getGeneration() + 1);
        });
    }

    /** Called with the lock held. */
    private void activate(FakeOperation operation, long revision) {
        String code = operation.flowCode();
        Flow before = flows.getOrDefault(code, Flow.getDefaultInstance());
        flows.put(code, Flow.newBuilder().setId(code).setName(code).setActiveRevision(revision)
                .setGeneration(before.getGeneration() + 1).setRunState(revision == 0 ? "undeployed" : "running")
                .setDomain(domains.getOrDefault(code, "")).build());
        operation.commit(revision, before.getGeneration() + 1);
        log.add(code, revision == 0 ? "undeployed" : "deployed", "revision " + revision);
    }

    private synchronized void start(RequestMeta meta, String code, StreamObserver<Operation> answer,
            Consumer<FakeOperation> commit) {
        FakeOperation known = operations.get(meta.getRequestId());
        FakeOperation operation = known != null
                ? known
                : new FakeOperation(UUID.randomUUID().toString(), meta.getRequestId(), code);
        answer.onNext(operation.state().toBuilder().setReplayed(known != null).build());
        answer.onCompleted();
        if (known == null) {
            operations.put(meta.getRequestId(), operation);
            worker.execute(() -> run(operation, commit));
        }
    }

    private void run(FakeOperation operation, Consumer<FakeOperation> commit) {
        operation.to(Operation.Phase.VALIDATING);
        operation.to(Operation.Phase.WARMING);
        commitGate.acquireUninterruptibly();
        synchronized (this) {
            if (operation.state().getPhase() == Operation.Phase.CANCELLED) {
                return;
            }
            commit.accept(operation);
        }
        operation.to(Operation.Phase.SWITCHING);
        operation.to(Operation.Phase.DONE);
    }

    @Override
    public void getOperation(GetOperationRequest request, StreamObserver<Operation> answer) {
        find(request.getRequestId(), answer).ifPresent(operation -> {
            answer.onNext(operation.state());
            answer.onCompleted();
        });
    }

    @Override
    public void watchOperation(GetOperationRequest request, StreamObserver<Operation> answer) {
        find(request.getRequestId(), answer).ifPresent(operation -> operation.watch(answer));
    }

    private synchronized Optional<FakeOperation> find(String requestId, StreamObserver<Operation> answer) {
        FakeOperation operation = operations.get(requestId);
        if (operation == null) {
            answer.onError(Status.NOT_FOUND.withDescription("no such operation").asRuntimeException());
        }
        return Optional.ofNullable(operation);
    }

    @Override
    public synchronized void cancelOperation(CancelOperationRequest request, StreamObserver<Operation> answer) {
        FakeOperation operation = operations.values().stream()
                .filter(each -> each.state().getId().equals(request.getId())).findFirst().orElseThrow();
        if (operation.state().getGeneration() > 0) {
            answer.onError(Status.FAILED_PRECONDITION.withDescription("committed").asRuntimeException());
            return;
        }
        operation.to(Operation.Phase.CANCELLED);
        answer.onNext(operation.state());
        answer.onCompleted();
    }

    @Override
    public synchronized void listFlows(ListFlowsRequest request, StreamObserver<ListFlowsResponse> answer) {
        answer.onNext(ListFlowsResponse.newBuilder().addAllFlows(flows.values()).build());
        answer.onCompleted();
    }

    @Override
    public synchronized void listRevisions(ListRevisionsRequest request, StreamObserver<ListRevisionsResponse> answer) {
        ListRevisionsResponse.Builder response = ListRevisionsResponse.newBuilder();
        List<Digest> all = revisionsOf(request.getFlowCode());
        for (int number = all.size(); number > 0; number--) {
            response.addRevisions(Revision.newBuilder().setNumber(number).setPackage(all.get(number - 1)));
        }
        answer.onNext(response.build());
        answer.onCompleted();
    }
}
