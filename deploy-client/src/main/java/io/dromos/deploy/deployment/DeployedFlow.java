package io.dromos.deploy.deployment;

import java.util.Map;

/** A flow on a service; the run state is the service's word for it, such as {@code RUNNING}. */
public record DeployedFlow(String code, String name, long activeRevision, long generation, String runState,
        Map<String, String> labels) {

    public DeployedFlow {
        labels = Map.copyOf(labels);
    }
}
