package io.dromos.service.deployment;

import java.time.Instant;
import java.util.Map;

/**
 * What shall run: a flow as the database knows it. Immutable.
 *
 * @param activeRevision
 *            0: none
 * @param generation
 *            counts every switch
 */
public record DeployedFlow(String code, String name, String description, String domain, String environment,
        long activeRevision, long generation, DesiredState desired, Map<String, String> labels, Instant since) {

    public enum DesiredState {
        RUNNING, SUSPENDED, UNDEPLOYED
    }

    public DeployedFlow {
        labels = Map.copyOf(labels);
    }

    DeployedFlow at(long revision, DesiredState state) {
        return new DeployedFlow(code, name, description, domain, environment, revision, generation + 1, state, labels,
                Instant.now());
    }

    DeployedFlow inGeneration(long number) {
        return new DeployedFlow(code, name, description, domain, environment, activeRevision, number, desired, labels,
                Instant.now());
    }
}
