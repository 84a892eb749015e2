package io.dromos.service.deployment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.dromos.service.deployment.ChangeRequest.SwitchMode;
import io.dromos.service.deployment.ChangeRequest.Takeover;
import io.dromos.service.deployment.ChangeRequest.Target;
import io.dromos.service.deployment.DeployedFlow.DesiredState;
import org.springframework.stereotype.Component;

/**
 * Brings a revision of a flow to power: builds it, starts it beside the old one, commits, switches, and lets the old
 * one end. Until the commit everything can be undone by throwing the new one away; after it, a switch that fails is
 * taken back by a commit of the old state.
 */
@Component
final class Takeovers {

    private final DeploymentStore store;
    private final FlowEngine engine;
    private final DeploymentListener listener;

    Takeovers(DeploymentStore store, FlowEngine engine, List<DeploymentListener> listeners) {
        this.store = store;
        this.engine = engine;
        this.listener = new DeploymentListeners(listeners);
    }

    /** What shall run and how the change is to be remembered. */
    record Candidate(FlowBundle bundle, Revision revision, boolean isNew, DeployedFlow next, Takeover takeover,
            Origin origin) {}

    static DeployedFlow next(FlowBundle bundle, Optional<DeployedFlow> before, long revision, Target target) {
        String domain = target.domain().isEmpty() ? bundle.domain() : target.domain();
        return new DeployedFlow(bundle.code(), bundle.name(), bundle.description(), domain, target.environment(),
                revision, before.map(DeployedFlow::generation).orElse(0L) + 1, DesiredState.RUNNING,
                Map.copyOf(target.labels()), Instant.now());
    }

    void bring(Candidate candidate, Progress progress) throws FlowRefusedException {
        Optional<DeployedFlow> before = store.flow(candidate.next().code());
        Optional<FlowInstance> old = engine.active(candidate.next().code());
        progress.enter(Phase.STAGING);
        progress.toward(candidate.revision().number(), 0);
        FlowInstance fresh = engine.stage(candidate.bundle(), candidate.revision().number());
        boolean oldPaused = false;
        try {
            progress.found(fresh.findings());
            if (candidate.takeover().mode() == SwitchMode.STAGE_ONLY) {
                fresh.stop(Duration.ZERO);
                keepRevision(candidate);
                progress.end(Phase.DONE, "");
                return;
            }
            progress.enter(Phase.WARMING);
            if (candidate.takeover().mode() == SwitchMode.STOP_FIRST && old.isPresent()) {
                old.get().suspend();
                oldPaused = true;
            }
            fresh.start(old.isPresent());
            keepRevision(candidate);
            progress.commit(candidate.next());
        } catch (RuntimeException | FlowRefusedException undone) {
            fresh.stop(Duration.ZERO);
            if (oldPaused) {
                old.ifPresent(FlowInstance::resume);
            }
            throw undone;
        }
        listener.deployed(candidate.next(), candidate.origin());
        switchTo(fresh, old, before, candidate, progress);
    }

    private void switchTo(FlowInstance fresh, Optional<FlowInstance> old, Optional<DeployedFlow> before,
            Candidate candidate, Progress progress) {
        progress.enter(Phase.SWITCHING);
        try {
            if (old.isPresent()) {
                old.get().stopExclusive();
                fresh.startExclusive();
            }
        } catch (FlowRefusedException failure) {
            rollBack(fresh, old.orElseThrow(), before.orElseThrow(), failure, progress);
            return;
        }
        engine.activate(fresh);
        listener.started(fresh.flowCode(), fresh.revision());
        progress.enter(Phase.DRAINING);
        old.ifPresent(retired -> retired.stop(candidate.takeover().drain()));
        progress.end(Phase.DONE, "");
    }

    private void rollBack(FlowInstance fresh, FlowInstance old, DeployedFlow before, FlowRefusedException failure,
            Progress progress) {
        List<Finding> findings = new ArrayList<>(fresh.findings());
        findings.addAll(failure.findings());
        progress.found(findings);
        progress.enter(Phase.ROLLING_BACK);
        fresh.stop(Duration.ZERO);
        String why = String.valueOf(failure.getMessage());
        try {
            old.resume();
            old.startExclusive();
        } catch (FlowRefusedException oldToo) {
            why = why + "; and the old revision did not start again: " + oldToo.getMessage();
        }
        progress.commitBack(before.inGeneration(progress.operation().generation() + 1), why);
        listener.failed(fresh.flowCode(), fresh.revision(), findings);
    }

    private void keepRevision(Candidate candidate) {
        if (candidate.isNew()) {
            store.add(candidate.revision());
        }
    }
}
