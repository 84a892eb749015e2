package io.dromos.designer.app;

import io.dromos.deploy.deployment.DeployedFlow;
import io.dromos.designer.deploy.DeploymentsPanel;
import io.dromos.designer.deploy.ServiceState;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.workspace.RunState;
import java.util.HashMap;
import java.util.Map;

/** What a service tells of its flows, as the workspace tree shows it. */
final class RunningFlows {

    private RunningFlows() {
    }

    /** By code. */
    static Map<String, RunState> of(ServiceState state) {
        Map<String, RunState> running = new HashMap<>();
        state.known().forEach(flow -> running.put(flow.code(), new RunState(DeploymentsPanel.dot(flow.runState()),
                DeploymentsPanel.words(flow.runState()), badge(flow))));
        return running;
    }

    private static String badge(DeployedFlow flow) {
        return flow.activeRevision() > 0 ? Words.of("deploy.badge", Long.toString(flow.activeRevision())) : "";
    }
}
