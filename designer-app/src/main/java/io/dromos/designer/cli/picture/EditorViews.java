package io.dromos.designer.cli.picture;

import io.dromos.designer.app.flow.FlowTab;
import io.dromos.designer.workbench.EditorMode;
import java.util.List;

/** What stands in the middle of the window. */
final class EditorViews {

    private EditorViews() {
    }

    static List<WindowView> all() {
        return List.of(WindowView.design(),
                WindowView.of("choice", hand -> hand.flow(EditorMode.DESIGN,
                        tab -> WindowHand.selectId(tab, "when-large"))),
                WindowView.of("overview", hand -> hand.flow(EditorMode.DESIGN, tab -> {
                }), hand -> hand.perform("view.fit")),
                WindowView.of("top-to-bottom", hand -> hand.flow(EditorMode.DESIGN, tab -> {
                }), hand -> hand.perform("view.direction"), hand -> hand.perform("view.fit")),
                WindowView.of("split", hand -> hand.flow(EditorMode.SPLIT, WindowHand::selectFirstExpression)),
                WindowView.of("source", hand -> hand.flow(EditorMode.SOURCE, WindowHand::selectFirstExpression)),
                WindowView.of("unfinished", hand -> hand.flow(EditorMode.SPLIT, EditorViews::breakOff)),
                WindowView.of("read-only",
                        hand -> hand.designer().flows().open(hand.beside(PictureWorkspace.LEGACY), tab -> {
                        })),
                WindowView.of("scenario", hand -> hand.open("integrations/notifications.integration.json")),
                WindowView.of("properties", hand -> hand.open("properties/common.properties.json")),
                WindowView.of("values", hand -> hand.flow(EditorMode.DESIGN, tab -> hand.perform("flow.values"))),
                WindowView.of("assets", hand -> hand.perform("view.assets")),
                WindowView.of("hosts", hand -> hand.perform("run.hosts")));
    }

    /** As a text stands while somebody types. */
    private static void breakOff(FlowTab tab) {
        tab.restore(tab.flow().session().document().text().replace("description: Note the order",
                "description: \"Note the order"));
        tab.mode().set(EditorMode.SPLIT);
    }
}
