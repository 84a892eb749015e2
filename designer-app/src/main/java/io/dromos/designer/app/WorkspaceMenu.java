package io.dromos.designer.app;

import io.dromos.designer.action.Action;
import io.dromos.designer.action.ActionRegistry;
import io.dromos.designer.workbench.EditorTab;
import io.dromos.designer.workspace.WorkspaceActions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The actions of the workspace. */
final class WorkspaceMenu {

    private final ActionRegistry actions;

    WorkspaceMenu(ActionRegistry actions) {
        this.actions = actions;
    }

    void register(WorkspaceDesk desk, WorkspaceActions workspace, Supplier<List<EditorTab>> open) {
        add("file.new-flow", "flow", workspace::newFlow);
        add("file.new-from-template", "template", workspace::newFromTemplate);
        add("file.new-web-action", "http", workspace::newWebAction);
        add("file.new-integration", "integration", workspace::newIntegration);
        add("file.new-property-set", "property-set", workspace::newPropertySet);
        add("file.open-workspace", "folder-open", desk::chooseFolder);
        add("file.import", "upload", desk::chooseImport);
        add("file.open-recent", "history", desk::chooseRecent);
        add("file.save-all", "save", () -> open.get().stream().filter(tab -> tab.changed().getValue())
                .flatMap(tab -> Optional.ofNullable(tab.handlers().get("file.save")).stream())
                .forEach(save -> save.run().run()));
    }

    private void add(String id, String icon, Runnable run) {
        actions.add(Action.of(id, icon, run));
    }
}
