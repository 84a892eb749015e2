package io.dromos.designer.scenario.form;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The flows that a change of the scenario would reach. */
final class UsedBy implements FormPart {

    private final SelectedScenario selected;
    private final ScenarioUse use;
    private final FlowPane box = new FlowPane(4, 2);

    UsedBy(SelectedScenario selected, ScenarioUse use) {
        this.selected = selected;
        this.use = use;
        box.setId("used-by");
        box.getStyleClass().add("used-by");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        List<ScenarioUse.Flow> flows = use.of(selected.identifier());
        Label label = new Label(Words.of(flows.isEmpty() ? "scenario.unused" : "scenario.used-by"));
        label.getStyleClass().addAll("muted", "small");
        box.getChildren().setAll(label);
        flows.forEach(flow -> box.getChildren().add(Buttons.link(flow.name(), flow.open())));
    }
}
