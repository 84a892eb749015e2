package io.dromos.designer.app;

import io.dromos.designer.action.Action;
import io.dromos.designer.asset.AssetActions;
import io.dromos.designer.asset.AssetsTab;
import io.dromos.designer.workspace.OpenWorkspace;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Opens the view of assets. UI thread only. */
final class AssetDesk {

    private final Designer designer;
    private final OpenWorkspace open;

    AssetDesk(Designer designer) {
        this.designer = designer;
        open = designer.workspace();
        BooleanBinding someOpen = Bindings.createBooleanBinding(() -> open.workspace().get().isPresent(),
                open.workspace());
        AssetActions actions = new AssetActions(open.workspace(), designer.tasks(), designer.dialogs(),
                open::readAgain);
        designer.actions().add(Action.of("file.add-asset", "asset", someOpen, actions::add));
        designer.actions().add(Action.of("view.assets", "asset", someOpen, this::show));
    }

    /** Opens the view with this asset selected. */
    void open(Path file) {
        show();
        open.workspace().get().flatMap(now -> now.path(file)).ifPresent(path -> designer.workbench().editors()
                .find(AssetsTab.ID).ifPresent(tab -> ((AssetsTab) tab).select(path)));
    }

    private void show() {
        if (designer.workbench().editors().find(AssetsTab.ID).isPresent()) {
            designer.workbench().editors().show(AssetsTab.ID);
        } else {
            designer.workbench().editors().open(
                    new AssetsTab(open.workspace(), designer.tasks(), designer.dialogs(), open::readAgain));
        }
    }
}
