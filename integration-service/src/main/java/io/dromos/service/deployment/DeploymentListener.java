package io.dromos.service.deployment;

import java.util.List;

/** Told about what happens to flows, on the thread that does it. Must return at once and must not throw. */
public interface DeploymentListener {

    default void operationChanged(Operation operation) {
    }

    default void deployed(DeployedFlow flow, Origin origin) {
    }

    default void started(String flowCode, long revision) {
    }

    default void undeployed(String flowCode, Origin origin) {
    }

    default void failed(String flowCode, long revision, List<Finding> findings) {
    }
}
