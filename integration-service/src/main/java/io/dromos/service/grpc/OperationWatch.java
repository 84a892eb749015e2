package io.dromos.service.grpc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import io.dromos.protocol.v1.GetOperationRequest;
import io.dromos.protocol.v1.Operation;
import io.dromos.protocol.v1.WatchEvent;
import io.dromos.protocol.v1.WatchRequest;
import io.dromos.service.deployment.DeployedFlow;
import io.dromos.service.deployment.DeploymentListener;
import io.dromos.service.deployment.DeploymentStore;
import io.dromos.service.deployment.Deployments;
import io.dromos.service.deployment.Phase;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Streams of changes. Every watcher is written to under its own lock, in the order of the changes. */
@Component
final class OperationWatch implements DeploymentListener {

    private final ObjectProvider<Deployments> deployments;
    private final DeploymentStore store;
    private final ObjectProvider<FlowReplies> flows;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    OperationWatch(ObjectProvider<Deployments> deployments, DeploymentStore store, ObjectProvider<FlowReplies> flows) {
        this.deployments = deployments;
        this.store = store;
        this.flows = flows;
    }

    io.dromos.service.deployment.Operation find(GetOperationRequest request) {
        return switch (request.getKeyCase()) {
            case ID -> deployments.getObject().operation(request.getId());
            case REQUEST_ID -> deployments.getObject().operationOfRequest(request.getRequestId());
            case KEY_NOT_SET -> throw new IllegalArgumentException("neither id nor request id");
        };
    }

    void operation(GetOperationRequest request, StreamObserver<Operation> reply) {
        OneOperation watcher = new OneOperation(find(request).id(), reply);
        follow(watcher, reply);
        // Again, for it may have changed before the watcher was there.
        watcher.changed(deployments.getObject().operation(watcher.id));
    }

    void all(WatchRequest request, StreamObserver<WatchEvent> reply) {
        Everything watcher = new Everything(request, reply);
        synchronized (watcher) {
            follow(watcher, reply);
            if (request.getSendInitial()) {
                store.flows().forEach(watcher::send);
                long generation = store.flows().stream().mapToLong(DeployedFlow::generation).sum();
                reply.onNext(WatchEvent.newBuilder()
                        .setBookmark(WatchEvent.Bookmark.newBuilder().setGeneration(generation)).build());
            }
        }
    }

    private <T> void follow(Watcher watcher, StreamObserver<T> reply) {
        watchers.add(watcher);
        if (reply instanceof ServerCallStreamObserver<T> call) {
            call.setOnCancelHandler(() -> watchers.remove(watcher));
        }
    }

    @Override
    public void operationChanged(io.dromos.service.deployment.Operation operation) {
        List<Watcher> gone = new ArrayList<>();
        for (Watcher watcher : watchers) {
            try {
                watcher.changed(operation);
            } catch (RuntimeException nobodyListens) {
                gone.add(watcher);
            }
        }
        watchers.removeAll(gone);
    }

    private interface Watcher {
        void changed(io.dromos.service.deployment.Operation operation);
    }

    private final class OneOperation implements Watcher {

        private final String id;
        private final StreamObserver<Operation> reply;
        private @Nullable Phase last;
        private boolean ended;

        OneOperation(String id, StreamObserver<Operation> reply) {
            this.id = id;
            this.reply = reply;
        }

        @Override
        public synchronized void changed(io.dromos.service.deployment.Operation operation) {
            boolean known = last != null && operation.phase().compareTo(last) <= 0;
            if (ended || known || !operation.id().equals(id)) {
                return;
            }
            last = operation.phase();
            reply.onNext(Replies.operation(operation, false));
            if (operation.phase().isEnd()) {
                ended = true;
                watchers.remove(this);
                reply.onCompleted();
            }
        }
    }

    private final class Everything implements Watcher {

        private final WatchRequest request;
        private final StreamObserver<WatchEvent> reply;

        Everything(WatchRequest request, StreamObserver<WatchEvent> reply) {
            this.request = request;
            this.reply = reply;
        }

        @Override
        public synchronized void changed(io.dromos.service.deployment.Operation operation) {
            if (!wants(operation.flowCode())) {
                return;
            }
            reply.onNext(WatchEvent.newBuilder().setOperation(Replies.operation(operation, false)).build());
            if (operation.phase().isCommitted()) {
                Optional<DeployedFlow> flow = store.flow(operation.flowCode());
                flow.ifPresent(this::send);
                if (flow.isEmpty()) {
                    reply.onNext(WatchEvent.newBuilder().setDeletedFlowCode(operation.flowCode()).build());
                }
            }
        }

        private boolean wants(String code) {
            return request.getFlowCodesCount() == 0 || request.getFlowCodesList().contains(code);
        }

        void send(DeployedFlow flow) {
            if (wants(flow.code())) {
                reply.onNext(WatchEvent.newBuilder().setFlow(flows.getObject().of(flow)).build());
            }
        }
    }
}
