package io.dromos.designer.run.log;

import io.dromos.deploy.log.LogLine;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.EmptyState;
import io.dromos.designer.ui.control.SearchField;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The lines of the log, newest at the end: level colours, filters, following, and everything about the chosen line
 * beside it. Keeps the last {@value #KEPT} lines. UI thread only.
 */
public final class LogPanel extends StackPane {

    static final int KEPT = 10_000;

    private final ObservableList<LogLine> lines = FXCollections.observableArrayList();
    private final FilteredList<LogLine> shown = new FilteredList<>(lines);
    private final TableView<LogLine> table;
    private final SearchField text = new SearchField(Words.of("log.filter"));
    private final ComboBox<LogLevel> level = new ComboBox<>(FXCollections.observableArrayList(LogLevel.values()));
    private final ComboBox<String> event = new ComboBox<>();
    private final ToggleButton follow = new ToggleButton(Words.of("log.follow"));

    /**
     * @param goToStep
     *            given the flow's code and a step's id, shows that step
     */
    public LogPanel(BiConsumer<String, String> goToStep) {
        setId("log-panel");
        getStyleClass().add("log-panel");
        URL sheet = Objects.requireNonNull(LogPanel.class.getResource("log.css"), "log.css");
        getStylesheets().add(sheet.toExternalForm());
        table = new LogTable(shown, goToStep);
        table.setPlaceholder(new EmptyState("log", Words.of("log.empty")));
        LogDetails details = new LogDetails(goToStep);
        table.getSelectionModel().selectedItemProperty().subscribe(details::show);
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox both = new HBox(table, details);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().add(new VBox(bar(), both));
        focusedProperty().subscribe(focused -> {
            if (focused) {
                table.requestFocus();
            }
        });
    }

    public void append(List<LogLine> more) {
        lines.addAll(more);
        if (lines.size() > KEPT) {
            lines.remove(0, lines.size() - KEPT);
        }
        TreeSet<String> events = new TreeSet<>(event.getItems());
        if (events.addAll(more.stream().map(LogLine::eventType).toList())) {
            String chosen = event.getValue();
            event.getItems().setAll(events);
            event.setValue(chosen);
        }
        if (follow.isSelected() && !shown.isEmpty()) {
            table.scrollTo(shown.size() - 1);
        }
    }

    public void clear() {
        lines.clear();
    }

    private HBox bar() {
        level.setValue(LogLevel.TRACE);
        level.setAccessibleText(Words.of("log.level"));
        event.getItems().add("");
        event.setValue("");
        event.setPromptText(Words.of("log.event"));
        event.setAccessibleText(Words.of("log.event"));
        follow.setSelected(true);
        text.setPrefWidth(260);
        text.textProperty().subscribe(this::narrow);
        level.valueProperty().subscribe(this::narrow);
        event.valueProperty().subscribe(this::narrow);
        HBox bar = new HBox(8, text, level, event, follow,
                Buttons.icon("delete", Words.of("log.clear"), this::clear));
        bar.getStyleClass().add("log-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void narrow() {
        shown.setPredicate(
                new LogFilter(text.getText(), level.getValue(), Objects.requireNonNullElse(event.getValue(), "")));
    }
}
