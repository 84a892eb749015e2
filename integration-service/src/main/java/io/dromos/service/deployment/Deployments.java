package io.dromos.service.deployment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.dromos.service.deployment.ChangeRefusedException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Takes changes of flows, each under the request id of its client, and makes them, one at a time for each flow. Any
 * thread may use it; no method waits for a change to end, except {@link #cancel}, which waits a little.
 */
@Service
public final class Deployments implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Deployments.class);
    private static final Duration CANCEL_WAIT = Duration.ofSeconds(2);

    private final DeploymentStore store;
    private final Admission admission;
    private final Changes changes;
    private final DeploymentListener listener;
    private final Map<String, Progress> byFlow = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("operation-", 0).factory());

    public Deployments(DeploymentStore store, Admission admission, Changes changes,
            List<DeploymentListener> listeners) {
        this.store = store;
        this.admission = admission;
        this.changes = changes;
        this.listener = new DeploymentListeners(listeners);
    }

    /** An operation, and whether the request was known already. */
    public record Answer(Operation operation, boolean replayed) {}

    /**
     * Begins a change.
     *
     * @throws ChangeRefusedException
     *             when it cannot begin
     */
    public Answer begin(ChangeRequest request) {
        if (request.origin().requestId().isBlank()) {
            throw new ChangeRefusedException(Reason.REQUEST_ID_MISSING, "", "a change needs a request id");
        }
        Optional<Operation> known = store.operationOfRequest(request.origin().requestId());
        if (known.isPresent()) {
            return new Answer(known.get(), true);
        }
        admission.check(request);
        Operation accepted = Operation.accepted(request.kind(), request.origin(), request.flowCode());
        Progress progress = new Progress(accepted, store, listener);
        Progress first = claim(request.flowCode(), progress);
        return first == progress ? accept(request, progress) : sameOrBusy(first.operation(), request);
    }

    /**
     * The operation that may change the flow now. One that has ended is out of the way: who heard of its end may begin
     * the next at once, even before the thread of the first has left.
     */
    private Progress claim(String flowCode, Progress progress) {
        return byFlow.compute(flowCode,
                (code, other) -> other == null || other.operation().phase().isEnd() ? progress : other);
    }

    private Answer accept(ChangeRequest request, Progress progress) {
        Operation accepted = progress.operation();
        boolean started = false;
        try {
            if (!store.add(accepted)) {
                return new Answer(store.operationOfRequest(accepted.requestId()).orElseThrow(), true);
            }
            listener.operationChanged(accepted);
            threads.execute(() -> run(request, progress));
            started = true;
            return new Answer(accepted, false);
        } finally {
            if (!started) {
                byFlow.remove(request.flowCode(), progress);
            }
        }
    }

    private static Answer sameOrBusy(Operation other, ChangeRequest request) {
        if (other.requestId().equals(request.origin().requestId())) {
            return new Answer(other, true);
        }
        throw new ChangeRefusedException(Reason.OPERATION_IN_PROGRESS, other.id(),
                "another change of flow " + request.flowCode() + " is on its way");
    }

    private void run(ChangeRequest request, Progress progress) {
        try {
            changes.make(request, progress);
        } catch (CancelledException cancelled) {
            progress.end(Phase.CANCELLED, "");
        } catch (FlowRefusedException refused) {
            progress.found(refused.findings());
            progress.end(Phase.FAILED, String.valueOf(refused.getMessage()));
            listener.failed(request.flowCode(), progress.operation().revision(), refused.findings());
        } catch (ChangeRefusedException refused) {
            progress.end(Phase.FAILED, String.valueOf(refused.getMessage()));
        } catch (RuntimeException unexpected) {
            LOG.error("Operation {} on flow {} broke", progress.operation().id(), request.flowCode(), unexpected);
            progress.end(Phase.FAILED, String.valueOf(unexpected));
        } finally {
            byFlow.remove(request.flowCode(), progress);
        }
    }

    public Operation operation(String id) {
        return running(id).map(Progress::operation).or(() -> store.operation(id))
                .orElseThrow(() -> new ChangeRefusedException(Reason.UNKNOWN_OPERATION, id, "no operation " + id));
    }

    public Operation operationOfRequest(String requestId) {
        return store.operationOfRequest(requestId).map(found -> operation(found.id()))
                .orElseThrow(() -> new ChangeRefusedException(Reason.UNKNOWN_OPERATION, requestId,
                        "no operation of request " + requestId));
    }

    /**
     * Cancels an operation that is not committed, and waits a moment for it to be undone.
     *
     * @return the operation as it is then
     */
    public Operation cancel(String id) {
        Operation now = operation(id);
        Optional<Progress> running = running(id);
        boolean possible = running.isEmpty() ? !now.phase().isCommitted() : running.get().cancel();
        if (!possible) {
            throw new ChangeRefusedException(Reason.ALREADY_COMMITTED, id, "the operation is committed already");
        }
        running.ifPresent(progress -> await(progress, CANCEL_WAIT));
        return operation(id);
    }

    private Optional<Progress> running(String id) {
        return byFlow.values().stream().filter(progress -> progress.operation().id().equals(id)).findFirst();
    }

    private static boolean await(Progress progress, Duration atMost) {
        try {
            return progress.ended().await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void destroy() {
        byFlow.values().forEach(Progress::cancel);
        threads.shutdown();
        byFlow.values().forEach(progress -> await(progress, Duration.ofSeconds(20)));
    }
}
