package io.dromos.designer.scenario.choice;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Spacer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A scenario under its integration, with the topic that the environment picks. */
final class ScenarioCell extends ListCell<ScenarioOption> {

    private final String environment;
    private final Label name = new Label();
    private final Label integration = new Label();
    private final Label topic = new Label();
    private final HBox row = new HBox(8, new VBox(1, name, integration), new Spacer(), topic);

    ScenarioCell(String environment) {
        this.environment = environment;
        row.setAlignment(Pos.CENTER_LEFT);
        integration.getStyleClass().addAll("muted", "small");
        topic.getStyleClass().addAll("code", "muted", "small");
        name.setMinWidth(USE_PREF_SIZE);
        topic.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ScenarioOption option, boolean empty) {
        super.updateItem(option, empty);
        if (empty || option == null) {
            setGraphic(null);
            return;
        }
        name.setText(option.scenario().name());
        integration.setText(option.integration().name());
        String picked = option.topic(environment);
        topic.setText(picked.isEmpty() ? Words.of("scenario.card.no-topic") : picked);
        setGraphic(row);
    }
}
