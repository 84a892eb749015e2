package io.dromos.deploy.fake;

import io.dromos.protocol.v1.Operation;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;

/** One operation and those who watch it. Thread-safe. */
final class FakeOperation {

    private final List<StreamObserver<Operation>> watchers = new ArrayList<>();
    private Operation state;

    FakeOperation(String id, String requestId, String flowCode) {
        state = Operation.newBuilder().setId(id).setRequestId(requestId).setFlowCode(flowCode)
                .setPhase(Operation.Phase.ACCEPTED).build();
    }

    synchronized Operation state() {
        return state;
    }

    synchronized String flowCode() {
        return state.getFlowCode();
    }

    synchronized void commit(long revision, long generation) {
        state = state.toBuilder().setRevision(revision).setGeneration(generation).build();
        to(Operation.Phase.COMMITTED);
    }

    synchronized void to(Operation.Phase phase) {
        if (ended()) {
            return;
        }
        state = state.toBuilder().setPhase(phase).build();
        List.copyOf(watchers).forEach(this::tell);
    }

    synchronized void watch(StreamObserver<Operation> watcher) {
        watchers.add(watcher);
        tell(watcher);
    }

    private void tell(StreamObserver<Operation> watcher) {
        try {
            watcher.onNext(state);
            if (ended()) {
                watcher.onCompleted();
            }
        } catch (RuntimeException gone) {
            watchers.remove(watcher);
        }
    }

    private boolean ended() {
        return state.getPhase() == Operation.Phase.DONE || state.getPhase() == Operation.Phase.CANCELLED;
    }
}
