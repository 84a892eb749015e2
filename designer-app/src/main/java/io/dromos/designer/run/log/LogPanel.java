package io.dromos.designer.run.log;

import io.dromos.deploy.log.LogLine;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.EmptyState;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.TableView;
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
    private final LogBar bar = new LogBar(this::clear);

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
        table.setMinWidth(0);
        HBox both = new HBox(table, details);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().add(new VBox(bar, both));
        bar.filter().subscribe(shown::setPredicate);
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
        bar.learn(more);
        if (bar.follows() && !shown.isEmpty()) {
            table.scrollTo(shown.size() - 1);
        }
    }

    public void clear() {
        lines.clear();
    }

    /** From when on lines are wanted; whoever feeds the panel brings older ones when this moves back. */
    public ObservableValue<Instant> since() {
        return bar.filter().map(LogFilter::from);
    }
}
