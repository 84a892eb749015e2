package io.dromos.designer.scenario.choice;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.ScenarioTopics;
import io.dromos.model.scenario.Topic;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the inspector of a Kafka step says of its scenario, and the way to another one. UI thread only. */
public final class ScenarioStrip extends VBox {

    private final Label scenario = new Label();
    private final Label topic = new Label();

    public ScenarioStrip(Runnable choose) {
        super(4);
        setId("scenario-strip");
        getStyleClass().addAll("field-row", "inspector-strip");
        Label title = new Label(Words.of("scenario.choose.label"));
        title.getStyleClass().add("field-label");
        scenario.setWrapText(true);
        topic.getStyleClass().addAll("code", "muted", "small");
        topic.setWrapText(true);
        Button button = Buttons.plain(Words.of("scenario.choose.button"), choose);
        button.setId("scenario-choose");
        getChildren().addAll(title, scenario, topic, button);
    }

    /** Shows what a step names, and the topic that it stands for in an environment. */
    public void show(Optional<ScenarioTopics.Use> use, String key, List<Integration> integrations,
            String environment) {
        scenario.setText(use.map(named -> words(named, integrations)).orElse(Words.of("scenario.choose.no")));
        topic.setText(use.map(named -> topic(named, integrations, environment)).orElse("")
                + (key.isEmpty() ? "" : "\n" + Words.of("scenario.choose.saved", key)));
        topic.setVisible(!topic.getText().isEmpty());
        topic.setManaged(topic.isVisible());
    }

    private static String words(ScenarioTopics.Use use, List<Integration> integrations) {
        Optional<Integration> integration = integrations.stream()
                .filter(each -> each.identifier().equals(use.integration())).findFirst();
        String scenario = integration.flatMap(found -> found.scenario(use.scenario())).map(Scenario::name)
                .orElse(use.scenario());
        return Words.of("scenario.choose.words", integration.map(Integration::name).orElse(use.integration()),
                scenario, Words.of("scenario.choose." + use.direction().word()));
    }

    private static String topic(ScenarioTopics.Use use, List<Integration> integrations, String environment) {
        return integrations.stream().filter(each -> each.identifier().equals(use.integration()))
                .flatMap(each -> each.scenario(use.scenario()).stream())
                .flatMap(each -> each.topic(use.direction(), environment).stream()).map(Topic::name).findFirst()
                .orElse(Words.of("scenario.card.no-topic"));
    }
}
