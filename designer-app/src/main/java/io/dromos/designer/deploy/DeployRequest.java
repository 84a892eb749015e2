package io.dromos.designer.deploy;

import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;

/**
 * What the user wants to be deployed.
 *
 * @param domainChangeConfirmed
 *            whether the user agreed that the flow is taken over from another domain
 */
public record DeployRequest(Workspace workspace, WorkspaceFlow flow, String environment,
        boolean domainChangeConfirmed) {

    public DeployRequest confirmed() {
        return new DeployRequest(workspace, flow, environment, true);
    }
}
