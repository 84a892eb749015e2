package io.dromos.service.grpc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.dromos.protocol.v1.Flow;
import io.dromos.protocol.v1.NodeState;
import io.dromos.service.deployment.DeployedFlow;
import io.dromos.service.deployment.DeployedFlow.DesiredState;
import io.dromos.service.deployment.DeploymentStore;
import io.dromos.service.deployment.Finding;
import io.dromos.service.observe.FlowTroubles;
import io.dromos.service.runtime.CamelFlow;
import io.dromos.service.runtime.RunningFlows;
import org.springframework.stereotype.Component;

/** A flow as it shall be and as it is, in the protocol's words. Any thread may use it. */
@Component
final class FlowReplies {

    private final DeploymentStore store;
    private final RunningFlows running;
    private final FlowTroubles troubles;

    FlowReplies(DeploymentStore store, RunningFlows running, FlowTroubles troubles) {
        this.store = store;
        this.running = running;
        this.troubles = troubles;
    }

    Flow of(DeployedFlow flow) {
        Optional<CamelFlow> instance = running.running(flow.code());
        String state = state(flow, instance);
        List<Finding> findings = state.equals("failed") ? troubles.of(flow.code()) : List.of();
        NodeState.Builder node = NodeState.newBuilder().setNode(Replies.NODE)
                .setHealth(state.equals("failed") ? "down" : "up");
        instance.ifPresent(active -> node.setRevision(active.revision())
                .setInflight(active.camel().getInflightRepository().size()));
        Flow.Builder builder = Flow.newBuilder().setId(flow.code()).setName(flow.name())
                .setActiveRevision(flow.activeRevision()).setGeneration(flow.generation()).setRunState(state)
                .addNodes(node).putAllLabels(flow.labels()).setDomain(flow.domain())
                .setEnvironment(flow.environment()).setDescription(flow.description())
                .setSince(Replies.time(flow.since()));
        findings.forEach(finding -> builder.addFindings(Replies.finding(finding)));
        instance.ifPresent(active -> builder.setEntry(Flow.Entry.newBuilder()
                .addAllInputs(active.bundle().inputs()).addAllOutputs(active.bundle().outputs())
                .setAddress(active.entry("start").isPresent() ? "/services/flow/" + flow.code() : "")));
        store.revision(flow.code(), flow.activeRevision())
                .ifPresent(revision -> builder.setPackage(Replies.digest(revision.packageDigest())));
        return builder.build();
    }

    /** What is asked for, or "failed" when it is not so. */
    private static String state(DeployedFlow flow, Optional<CamelFlow> instance) {
        return flow.desired() != DesiredState.UNDEPLOYED && instance.isEmpty()
                ? "failed"
                : flow.desired().name().toLowerCase(Locale.ROOT);
    }
}
