package io.dromos.designer.cli.picture;

import io.dromos.designer.app.flow.FlowTab;
import io.dromos.designer.workbench.EditorMode;
import java.util.List;

/** Dialogs. */
final class DialogViews {

    private DialogViews() {
    }

    static List<WindowView> all() {
        return List.of(dialog("new-flow", "file.new-flow"), dialog("new-from-template", "file.new-from-template"),
                dialog("web-action", "file.new-web-action"), dialog("open-recent", "file.open-recent"),
                dialog("export-package", "file.export-package"),
                WindowView.of("open-package", hand -> hand.designer().open(hand.beside(PictureWorkspace.PACKAGE))),
                dialog("save-as-template", "flow.save-as-template"), dialog("rename-id", "edit.rename-id"),
                dialog("rename", "edit.rename"),
                WindowView.of("choose-scenario", hand -> hand.flow(EditorMode.DESIGN, DialogViews::sendToKafka),
                        hand -> hand.perform("flow.choose-scenario")),
                WindowView.of("add-host", hand -> hand.perform("run.hosts"), hand -> hand.fire("#hosts-add")),
                WindowView.of("compare", hand -> hand.flow(EditorMode.DESIGN, DialogViews::sendToKafka),
                        hand -> hand.perform("flow.compare")),
                dialog("preferences", "file.preferences"), dialog("keys", "help.keys"),
                dialog("about", "help.about"));
    }

    private static WindowView dialog(String name, String action) {
        return WindowView.of(name, hand -> hand.flow(EditorMode.DESIGN, WindowHand::selectFirstExpression),
                hand -> hand.perform(action));
    }

    private static void sendToKafka(FlowTab tab) {
        tab.restore(tab.flow().session().document().text().replaceFirst("direct:pack", "kafka:orders"));
        WindowHand.selectId(tab, "pack-item");
    }
}
