package io.dromos.service.observe;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.dromos.service.deployment.DeploymentListener;
import io.dromos.service.deployment.Finding;
import io.dromos.service.deployment.Origin;
import org.springframework.stereotype.Component;

/** Remembers why a flow that should run does not. Any thread may use it. */
@Component
public final class FlowTroubles implements DeploymentListener {

    private final Map<String, List<Finding>> byFlow = new ConcurrentHashMap<>();

    public List<Finding> of(String flowCode) {
        return byFlow.getOrDefault(flowCode, List.of());
    }

    @Override
    public void started(String flowCode, long revision) {
        byFlow.remove(flowCode);
    }

    @Override
    public void undeployed(String flowCode, Origin origin) {
        byFlow.remove(flowCode);
    }

    @Override
    public void failed(String flowCode, long revision, List<Finding> findings) {
        byFlow.put(flowCode, List.copyOf(findings));
    }
}
