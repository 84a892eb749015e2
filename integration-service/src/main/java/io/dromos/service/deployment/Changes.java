package io.dromos.service.deployment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.dromos.service.deployment.ChangeRefusedException.Reason;
import io.dromos.service.deployment.ChangeRequest.ChangeRunState;
import io.dromos.service.deployment.ChangeRequest.Deploy;
import io.dromos.service.deployment.ChangeRequest.SwitchMode;
import io.dromos.service.deployment.ChangeRequest.SwitchRevision;
import io.dromos.service.deployment.ChangeRequest.Takeover;
import io.dromos.service.deployment.ChangeRequest.Target;
import io.dromos.service.deployment.ChangeRequest.Undeploy;
import io.dromos.service.deployment.DeployedFlow.DesiredState;
import org.springframework.stereotype.Component;

/** What each kind of change does, on the thread of its operation. */
@Component
final class Changes {

    private final DeploymentStore store;
    private final PackageShelf shelf;
    private final FlowEngine engine;
    private final Takeovers takeovers;
    private final DeploymentListener listener;

    Changes(DeploymentStore store, PackageShelf shelf, FlowEngine engine, Takeovers takeovers,
            List<DeploymentListener> listeners) {
        this.store = store;
        this.shelf = shelf;
        this.engine = engine;
        this.takeovers = takeovers;
        this.listener = new DeploymentListeners(listeners);
    }

    void make(ChangeRequest request, Progress progress) throws FlowRefusedException {
        switch (request) {
            case Deploy deploy -> deploy(deploy, progress);
            case SwitchRevision change -> switchRevision(change, progress);
            case Undeploy undeploy -> undeploy(undeploy, progress);
            case ChangeRunState change -> changeRunState(change, progress);
        }
    }

    private void deploy(Deploy request, Progress progress) throws FlowRefusedException {
        progress.enter(Phase.VALIDATING);
        FlowBundle bundle = shelf.open(request.packageDigest(), request.flowCode()).orElseThrow(
                () -> new ChangeRefusedException(Reason.UNKNOWN_PACKAGE, request.packageDigest().sha256(),
                        "the package is not on this service"));
        Optional<DeployedFlow> before = store.flow(bundle.code());
        if (before.isPresent() && runsAlready(before.get(), bundle, request.target())) {
            progress.toward(before.get().activeRevision(), before.get().generation());
            progress.endWithoutChange();
            return;
        }
        long number = store.revisions(bundle.code()).stream().mapToLong(Revision::number).max().orElse(0) + 1;
        Revision revision = new Revision(bundle.code(), number, request.packageDigest(), bundle.contentSha256(),
                request.origin().actor(), request.origin().reason(), request.target().environment(),
                CamelVersion.TEXT, Instant.now());
        DeployedFlow next = Takeovers.next(bundle, before, number, request.target());
        takeovers.bring(new Takeovers.Candidate(bundle, revision, true, next, request.takeover(), request.origin()),
                progress);
    }

    private boolean runsAlready(DeployedFlow flow, FlowBundle bundle, Target target) {
        return flow.desired() == DesiredState.RUNNING && engine.active(flow.code()).isPresent()
                && flow.environment().equals(target.environment())
                && (target.domain().isEmpty() || target.domain().equals(flow.domain()))
                && store.revision(flow.code(), flow.activeRevision())
                        .filter(revision -> revision.contentSha256().equals(bundle.contentSha256())).isPresent();
    }

    private void switchRevision(SwitchRevision request, Progress progress) throws FlowRefusedException {
        DeployedFlow flow = store.flow(request.flowCode()).orElseThrow();
        if (flow.activeRevision() == request.revision() && flow.desired() == DesiredState.RUNNING
                && engine.active(flow.code()).isPresent()) {
            progress.toward(flow.activeRevision(), flow.generation());
            progress.endWithoutChange();
            return;
        }
        bringKept(flow, request.revision(), request.takeover(), request.origin(), progress);
    }

    private void bringKept(DeployedFlow flow, long number, Takeover takeover, Origin origin, Progress progress)
            throws FlowRefusedException {
        progress.enter(Phase.VALIDATING);
        Revision revision = store.revision(flow.code(), number)
                .orElseThrow(() -> new ChangeRefusedException(Reason.UNKNOWN_REVISION, String.valueOf(number),
                        "flow " + flow.code() + " has no revision " + number));
        FlowBundle bundle = shelf.open(revision.packageDigest(), flow.code()).orElseThrow(
                () -> new ChangeRefusedException(Reason.UNKNOWN_PACKAGE, revision.packageDigest().sha256(),
                        "the package of revision " + number + " is gone"));
        Target target = new Target(revision.environment(), flow.domain(), true, Map.copyOf(flow.labels()));
        DeployedFlow next = Takeovers.next(bundle, Optional.of(flow), number, target);
        takeovers.bring(new Takeovers.Candidate(bundle, revision, false, next, takeover, origin), progress);
    }

    private void undeploy(Undeploy request, Progress progress) {
        DeployedFlow flow = store.flow(request.flowCode()).orElseThrow();
        Optional<FlowInstance> old = engine.active(flow.code());
        if (request.purge()) {
            progress.commitPurge();
        } else if (flow.desired() == DesiredState.UNDEPLOYED) {
            progress.toward(0, flow.generation());
            progress.endWithoutChange();
            return;
        } else {
            progress.commit(flow.at(0, DesiredState.UNDEPLOYED));
        }
        progress.enter(Phase.SWITCHING);
        engine.deactivate(flow.code());
        progress.enter(Phase.DRAINING);
        old.ifPresent(instance -> instance.stop(request.drain()));
        listener.undeployed(flow.code(), request.origin());
        progress.end(Phase.DONE, "");
    }

    private void changeRunState(ChangeRunState request, Progress progress) throws FlowRefusedException {
        DeployedFlow flow = store.flow(request.flowCode()).orElseThrow();
        Optional<FlowInstance> instance = engine.active(flow.code());
        switch (request.state()) {
            case SUSPENDED -> {
                progress.commit(flow.at(flow.activeRevision(), DesiredState.SUSPENDED));
                instance.ifPresent(FlowInstance::suspend);
                progress.end(Phase.DONE, "");
            }
            case RUNNING -> {
                if (instance.isPresent()) {
                    progress.commit(flow.at(flow.activeRevision(), DesiredState.RUNNING));
                    instance.get().resume();
                    progress.end(Phase.DONE, "");
                } else {
                    restart(flow, request.origin(), progress);
                }
            }
            case RESTART_FAILED -> {
                if (instance.isPresent()) {
                    progress.endWithoutChange();
                } else {
                    restart(flow, request.origin(), progress);
                }
            }
            case RESTART_ALL -> restart(flow, request.origin(), progress);
        }
    }

    private void restart(DeployedFlow flow, Origin origin, Progress progress) throws FlowRefusedException {
        bringKept(flow, flow.activeRevision(), new Takeover(SwitchMode.BESIDE, Duration.ofSeconds(45)), origin,
                progress);
    }
}
