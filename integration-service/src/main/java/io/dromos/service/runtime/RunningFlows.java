package io.dromos.service.runtime;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.dromos.service.deployment.Finding;
import io.dromos.service.deployment.FlowBundle;
import io.dromos.service.deployment.FlowEngine;
import io.dromos.service.deployment.FlowInstance;
import io.dromos.service.deployment.FlowRefusedException;
import io.dromos.service.runtime.check.Failures;
import io.dromos.service.runtime.check.SourceCheck;
import io.dromos.service.runtime.check.StepCheck;
import org.springframework.stereotype.Component;

/** Builds flows on Camel and knows the active instance of each. Any thread may use it. */
@Component
public final class RunningFlows implements FlowEngine {

    private final FlowContexts contexts;
    private final Map<String, CamelFlow> active = new ConcurrentHashMap<>();

    RunningFlows(FlowContexts contexts) {
        this.contexts = contexts;
    }

    @Override
    public CamelFlow stage(FlowBundle bundle, long revision) throws FlowRefusedException {
        FlowContexts.Parts parts;
        try {
            parts = contexts.build(bundle, revision);
        } catch (Exception | LinkageError failure) {
            List<Finding> findings = new SourceCheck(bundle, contexts.restrictions(bundle.code())).findings();
            throw new FlowRefusedException(findings.stream().anyMatch(Finding::isError)
                    ? findings
                    : Failures.withoutContext(bundle, failure));
        }
        List<Finding> findings = new StepCheck(parts.camel(), bundle, parts.restrictions()).findings();
        CamelFlow flow = new CamelFlow(bundle, revision, parts, findings);
        if (findings.stream().anyMatch(Finding::isError)) {
            flow.stop(Duration.ZERO);
            throw new FlowRefusedException(findings);
        }
        return flow;
    }

    @Override
    public void probe(FlowInstance instance) throws FlowRefusedException {
        if (instance instanceof CamelFlow flow) {
            flow.probe();
        }
    }

    @Override
    public Optional<FlowInstance> active(String flowCode) {
        return Optional.ofNullable(active.get(flowCode));
    }

    /** The active instance, with all that a call needs. */
    public Optional<CamelFlow> running(String flowCode) {
        return Optional.ofNullable(active.get(flowCode));
    }

    @Override
    public Collection<FlowInstance> allActive() {
        return List.copyOf(active.values());
    }

    public Collection<CamelFlow> all() {
        return List.copyOf(active.values());
    }

    @Override
    public void activate(FlowInstance instance) {
        if (!(instance instanceof CamelFlow flow)) {
            throw new IllegalArgumentException("not built here: " + instance);
        }
        active.put(instance.flowCode(), flow);
    }

    @Override
    public void deactivate(String flowCode) {
        active.remove(flowCode);
    }
}
