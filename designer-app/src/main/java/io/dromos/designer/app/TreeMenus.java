package io.dromos.designer.app;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.designer.workbench.tree.TreeEntry;
import io.dromos.designer.workspace.OpenWorkspace;
import io.dromos.designer.workspace.RowId;
import io.dromos.designer.workspace.WorkspaceActions;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The context menus of the workspace tree. */
final class TreeMenus {

    private final OpenWorkspace open;
    private final WorkspaceActions actions;
    private final Consumer<RowId> opener;
    private final Consumer<Path> showInFileManager;

    TreeMenus(OpenWorkspace open, WorkspaceActions actions, Consumer<RowId> opener,
            Consumer<Path> showInFileManager) {
        this.open = open;
        this.actions = actions;
        this.opener = opener;
        this.showInFileManager = showInFileManager;
    }

    List<MenuItem> of(Optional<TreeEntry> entry) {
        Optional<Workspace> workspace = open.workspace().get();
        if (workspace.isEmpty()) {
            return List.of();
        }
        List<MenuItem> items = new ArrayList<>();
        entry.filter(row -> row.kind() != TreeEntry.Kind.SECTION)
                .ifPresent(row -> ofRow(items, workspace.get(), RowId.of(row)));
        items.add(item("action.file.new-flow", "flow", actions::newFlow));
        items.add(item("action.file.new-from-template", "template", actions::newFromTemplate));
        items.add(item("action.file.new-integration", "integration", actions::newIntegration));
        items.add(item("action.file.new-property-set", "property-set", actions::newPropertySet));
        return items;
    }

    private void ofRow(List<MenuItem> items, Workspace workspace, RowId row) {
        items.add(item("workspace.menu.open", "", () -> opener.accept(row)));
        Optional<WorkspaceFlow> flow = workspace.flowAt(row.key());
        if (row.kind() == TreeEntry.Kind.FLOW && flow.isPresent()) {
            items.add(item("workspace.menu.rename", "edit", () -> actions.rename(flow.get())));
            items.add(item("workspace.menu.duplicate", "duplicate", () -> actions.duplicate(flow.get())));
        }
        if (row.kind() == TreeEntry.Kind.TEMPLATE) {
            items.add(item("workspace.menu.use-template", "flow", () -> actions.newFromTemplate(row.key())));
        }
        if (row.kind() != TreeEntry.Kind.SCENARIO) {
            items.add(item("workspace.menu.delete", "delete", () -> actions.delete(row)));
        }
        items.add(item("workspace.menu.show", "folder",
                () -> showInFileManager.accept(workspace.file(WorkspaceActions.path(workspace, row)))));
        items.add(new SeparatorMenuItem());
    }

    private static MenuItem item(String key, String icon, Runnable run) {
        MenuItem item = new MenuItem(Words.of(key));
        if (!icon.isEmpty()) {
            item.setGraphic(Icon.of(icon));
        }
        item.setOnAction(event -> run.run());
        return item;
    }
}
