package io.dromos.service.deployment;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.dromos.service.deployment.DeployedFlow.DesiredState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * At the start: runs again what ran, and ends the operations that a crash cut off. At the end: stops all flows. A flow
 * that does not start is told to the listeners and keeps no other from starting.
 */
@Component
final class Restoration implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Restoration.class);
    /** A flow that hangs while it starts shall not keep the service from answering. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private final DeploymentStore store;
    private final PackageShelf shelf;
    private final FlowEngine engine;
    private final DeploymentListener listener;
    private volatile boolean running;

    Restoration(DeploymentStore store, PackageShelf shelf, FlowEngine engine, List<DeploymentListener> listeners) {
        this.store = store;
        this.shelf = shelf;
        this.engine = engine;
        this.listener = new DeploymentListeners(listeners);
    }

    @Override
    public void start() {
        running = true;
        store.unfinishedOperations().forEach(this::end);
        List<DeployedFlow> flows = store.flows().stream()
                .filter(flow -> flow.desired() != DesiredState.UNDEPLOYED && flow.activeRevision() > 0).toList();
        CountDownLatch open = new CountDownLatch(flows.size());
        Semaphore places = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
        flows.forEach(flow -> Thread.ofVirtual().name("restore-" + flow.code()).start(() -> {
            places.acquireUninterruptibly();
            try {
                restore(flow);
            } finally {
                places.release();
                open.countDown();
            }
        }));
        await(open);
    }

    private void end(Operation cutOff) {
        Operation ended = cutOff.phase().isCommitted()
                ? cutOff.in(Phase.DONE)
                : cutOff.because("the service was stopped before the change was committed").in(Phase.FAILED);
        store.update(ended);
    }

    private void restore(DeployedFlow flow) {
        try {
            Revision revision = store.revision(flow.code(), flow.activeRevision()).orElseThrow();
            FlowBundle bundle = shelf.open(revision.packageDigest(), flow.code())
                    .orElseThrow(() -> new IllegalStateException("its package is gone"));
            FlowInstance instance = engine.stage(bundle, revision.number());
            try {
                instance.start(false);
            } catch (FlowRefusedException | RuntimeException failure) {
                instance.stop(Duration.ZERO);
                throw failure;
            }
            if (flow.desired() == DesiredState.SUSPENDED) {
                instance.suspend();
            }
            engine.activate(instance);
            listener.started(flow.code(), revision.number());
        } catch (FlowRefusedException refused) {
            listener.failed(flow.code(), flow.activeRevision(), refused.findings());
        } catch (RuntimeException failure) {
            LOG.error("Flow {} could not be started again", flow.code(), failure);
            listener.failed(flow.code(), flow.activeRevision(), List.of(
                    Finding.error(Finding.Place.NOWHERE, "service.start-failed",
                            String.valueOf(failure.getMessage()))));
        }
    }

    private static void await(CountDownLatch open) {
        try {
            if (!open.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("{} flows are still starting", open.getCount());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        List<Thread> stopping = engine.allActive().stream()
                .map(instance -> Thread.ofVirtual().start(() -> instance.stop(DRAIN))).toList();
        for (Thread thread : stopping) {
            try {
                thread.join(DRAIN.plusSeconds(5));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the ports open, after everything else. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 4096;
    }
}
