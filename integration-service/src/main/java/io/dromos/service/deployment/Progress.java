package io.dromos.service.deployment;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * One operation on its way: every step is written down before the next one begins. Any thread may ask it to cancel; one
 * thread drives it.
 */
final class Progress {

    private final DeploymentStore store;
    private final DeploymentListener listener;
    private final CountDownLatch ended = new CountDownLatch(1);
    private Operation operation;
    private boolean cancelWanted;

    Progress(Operation accepted, DeploymentStore store, DeploymentListener listener) {
        this.operation = accepted;
        this.store = store;
        this.listener = listener;
    }

    synchronized Operation operation() {
        return operation;
    }

    /** Enters the next phase; leaves by {@link CancelledException} when somebody cancelled in time. */
    synchronized void enter(Phase phase) {
        stopIfCancelled();
        change(operation.in(phase));
    }

    synchronized void found(List<Finding> findings) {
        operation = operation.found(findings);
    }

    synchronized void toward(long revision, long generation) {
        operation = operation.toward(revision, generation);
    }

    /** The point of no return: from here on the change happens even if the process dies. */
    synchronized void commit(DeployedFlow flow) {
        stopIfCancelled();
        operation = operation.toward(flow.activeRevision(), flow.generation()).in(Phase.COMMITTED);
        store.commit(flow, operation);
        listener.operationChanged(operation);
    }

    synchronized void commitPurge() {
        stopIfCancelled();
        operation = operation.in(Phase.COMMITTED);
        store.purge(operation.flowCode(), operation);
        listener.operationChanged(operation);
    }

    /** Takes a commit back by another one. */
    synchronized void commitBack(DeployedFlow before, String why) {
        operation = operation.toward(before.activeRevision(), before.generation()).because(why)
                .in(Phase.ROLLED_BACK);
        store.commit(before, operation);
        listener.operationChanged(operation);
        ended.countDown();
    }

    synchronized void endWithoutChange() {
        operation = operation.withoutChange();
        end(Phase.DONE, "");
    }

    synchronized void end(Phase phase, String why) {
        change(operation.because(why).in(phase));
        ended.countDown();
    }

    /** False when it is too late. */
    synchronized boolean cancel() {
        if (operation.phase().isCommitted()) {
            return false;
        }
        cancelWanted = true;
        return true;
    }

    CountDownLatch ended() {
        return ended;
    }

    private void stopIfCancelled() {
        if (cancelWanted && !operation.phase().isCommitted()) {
            throw new CancelledException();
        }
    }

    private void change(Operation next) {
        operation = next;
        store.update(next);
        listener.operationChanged(next);
    }
}
