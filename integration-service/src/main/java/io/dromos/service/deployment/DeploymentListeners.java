package io.dromos.service.deployment;

import java.util.List;

/** Many listeners as one. */
record DeploymentListeners(List<DeploymentListener> all) implements DeploymentListener {

    DeploymentListeners {
        all = List.copyOf(all);
    }

    @Override
    public void operationChanged(Operation operation) {
        all.forEach(listener -> listener.operationChanged(operation));
    }

    @Override
    public void deployed(DeployedFlow flow, Origin origin) {
        all.forEach(listener -> listener.deployed(flow, origin));
    }

    @Override
    public void started(String flowCode, long revision) {
        all.forEach(listener -> listener.started(flowCode, revision));
    }

    @Override
    public void undeployed(String flowCode, Origin origin) {
        all.forEach(listener -> listener.undeployed(flowCode, origin));
    }

    @Override
    public void failed(String flowCode, long revision, List<Finding> findings) {
        all.forEach(listener -> listener.failed(flowCode, revision, findings));
    }
}
