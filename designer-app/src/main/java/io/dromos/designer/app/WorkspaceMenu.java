package io.dromos.designer.app;

import io.dromos.designer.action.Action;
import io.dromos.designer.action.ActionRegistry;
import io.dromos.designer.app.flow.FlowDesk;
import io.dromos.designer.app.flow.FlowTab;
import io.dromos.designer.workspace.WorkspaceActions;

/** The actions of the workspace. */
final class WorkspaceMenu {

    private final ActionRegistry actions;

    WorkspaceMenu(ActionRegistry actions) {
        this.actions = actions;
    }

    void register(WorkspaceDesk desk, WorkspaceActions workspace, FlowDesk flows) {
        add("file.new-flow", "flow", workspace::newFlow);
        add("file.new-from-template", "template", workspace::newFromTemplate);
        add("file.new-integration", "integration", workspace::newIntegration);
        add("file.new-property-set", "property-set", workspace::newPropertySet);
        add("file.open-workspace", "folder-open", desk::chooseFolder);
        add("file.open-recent", "history", desk::chooseRecent);
        add("file.save-all", "save", () -> flows.tabs().stream()
                .filter(tab -> tab.flow().session().dirtyProperty().get()).forEach(FlowTab::save));
    }

    private void add(String id, String icon, Runnable run) {
        actions.add(Action.of(id, icon, run));
    }
}
