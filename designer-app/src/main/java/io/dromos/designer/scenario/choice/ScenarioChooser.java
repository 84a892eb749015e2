package io.dromos.designer.scenario.choice;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.FormButtons;
import io.dromos.designer.ui.control.SearchField;
import io.dromos.designer.ui.control.SegmentedControl;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.ScenarioTopics;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Chooses integration, scenario and direction, and for a receiving step the key of the response. Down and Enter work
 * from the search field. UI thread only.
 */
public final class ScenarioChooser extends VBox {

    /** Takes the choice. */
    @FunctionalInterface
    public interface Taken {
        void take(ScenarioTopics.Use use, String key);
    }

    private static final double TWO_LINES = 44;
    private static final double WIDTH = 460;
    private static final double HEIGHT = 260;

    private final List<Integration> integrations;
    private final Taken taken;
    private final SearchField search = new SearchField(Words.of("scenario.choose.prompt"));
    private final SegmentedControl<Direction> direction = new SegmentedControl<>(
            List.of(Direction.OUT, Direction.IN), each -> Words.of("scenario.choose." + each.word()));
    private final ListView<ScenarioOption> list = new ListView<>();
    private final TextField key = new TextField();
    private final VBox keyRow = new VBox(4);

    /**
     * @param receives
     *            whether the step reads messages: only then a key can be named
     * @param environment
     *            whose topics are shown
     */
    public ScenarioChooser(List<Integration> integrations, boolean receives, String keyNow, String environment,
            Taken taken) {
        super(10);
        this.integrations = integrations;
        this.taken = taken;
        setId("scenario-chooser");
        setPrefWidth(WIDTH);
        search.setId("scenario-search");
        list.setId("scenario-list");
        list.setPrefHeight(HEIGHT);
        list.setFixedCellSize(TWO_LINES);
        list.setCellFactory(view -> new ScenarioCell(environment));
        list.setPlaceholder(new Label(Words.of("scenario.choose.none")));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                take();
            }
        });
        key.setId("scenario-key");
        key.getStyleClass().add("code");
        key.setText(keyNow);
        Label keyLabel = new Label(Words.of("scenario.choose.key"));
        keyLabel.getStyleClass().add("field-label");
        keyLabel.setLabelFor(key);
        keyRow.getChildren().addAll(keyLabel, key);
        keyRow.setVisible(receives);
        keyRow.setManaged(receives);
        Button use = Buttons.primary(Words.of("scenario.choose.take"), this::take);
        use.setId("scenario-take");
        use.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        getChildren().addAll(search, direction, list, keyRow, new FormButtons(use));
        direction.chosen().set(receives ? Direction.IN : Direction.OUT);
        direction.chosen().subscribe(now -> refresh());
        search.textProperty().subscribe(this::refresh);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        key.setOnAction(event -> take());
    }

    private void refresh() {
        list.getItems().setAll(ScenarioOption.of(integrations, direction.chosen().get()).stream()
                .filter(option -> option.matches(search.getText())).toList());
        list.getSelectionModel().selectFirst();
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = list.getSelectionModel().getSelectedIndex() + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().select(Math.clamp(next, 0, Math.max(0, list.getItems().size() - 1)));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        }
    }

    private void take() {
        ScenarioOption option = list.getSelectionModel().getSelectedItem();
        if (option != null) {
            getScene().getWindow().hide();
            taken.take(option.use(), keyRow.isVisible() ? key.getText().strip() : "");
        }
    }
}
