package io.dromos.designer.cli.picture;

import io.dromos.designer.app.flow.FlowTab;
import io.dromos.designer.workbench.EditorMode;
import java.util.List;

/** What stands below the editors and above them. */
final class PanelViews {

    private PanelViews() {
    }

    static List<WindowView> all() {
        return List.of(
                WindowView.of("problems", hand -> hand.flow(EditorMode.DESIGN, PanelViews::misspell),
                        hand -> hand.perform("view.problems")),
                panel("log", "view.log"), panel("messages", "run.try"), panel("deployments", "view.deployments"),
                WindowView.of("answer", hand -> hand.flow(EditorMode.DESIGN, tab -> {
                }), hand -> hand.perform("run.try"), hand -> hand.fire("#try-send")),
                WindowView.of("recovery", hand -> hand.flow(EditorMode.DESIGN, tab -> {
                }), hand -> hand.designer().offerLostWork()));
    }

    private static WindowView panel(String name, String action) {
        return WindowView.of(name, hand -> hand.flow(EditorMode.DESIGN, WindowHand::selectFirstExpression),
                hand -> hand.perform(action));
    }

    private static void misspell(FlowTab tab) {
        tab.restore(tab.flow().session().document().text().replace("${variable.total} >=", "${variable.totl} >=")
                .replace("loggingLevel: WARN", "loggingLevel: WARM").replace("simple: \"${variable.quantity} >",
                        "simple: \"${variable.quantity >"));
        WindowHand.selectId(tab, "when-large");
    }
}
