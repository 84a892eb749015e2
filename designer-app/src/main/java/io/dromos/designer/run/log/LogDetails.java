package io.dromos.designer.run.log;

import io.dromos.deploy.log.LogLine;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everything about the chosen line of the log. */
final class LogDetails extends ScrollPane {

    private static final double WIDTH = 300;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    private final BiConsumer<String, String> goToStep;
    private final VBox content = new VBox(8);

    LogDetails(BiConsumer<String, String> goToStep) {
        this.goToStep = goToStep;
        setId("log-details");
        getStyleClass().add("log-details");
        setFitToWidth(true);
        setContent(content);
        content.getStyleClass().add("log-details-content");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(@Nullable LogLine line) {
        setVisible(line != null);
        content.getChildren().clear();
        if (line == null) {
            return;
        }
        content.getChildren().addAll(code(line.text()), facts(line));
        if (!line.stepId().isEmpty()) {
            content.getChildren().add(
                    Buttons.link(Words.of("log.show-step"), () -> goToStep.accept(line.flowCode(), line.stepId())));
        }
        if (!line.stack().isBlank()) {
            content.getChildren().add(code(line.stack()));
        }
    }

    private static GridPane facts(LogLine line) {
        GridPane grid = new GridPane(12, 4);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(80);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        fact(grid, Words.of("log.time"), TIME.format(line.time()));
        fact(grid, Words.of("log.flow"), line.flowCode());
        fact(grid, Words.of("log.step"), line.stepId());
        fact(grid, Words.of("log.event"), line.eventType());
        fact(grid, Words.of("log.exchange"), line.exchangeId());
        fact(grid, Words.of("log.initiator"), line.initiator());
        line.details().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> fact(grid, entry.getKey(), entry.getValue()));
        return grid;
    }

    private static void fact(GridPane grid, String name, String value) {
        if (!value.isBlank()) {
            Label label = new Label(name);
            label.getStyleClass().addAll("muted", "small");
            Label text = new Label(value);
            text.getStyleClass().add("small");
            text.setWrapText(true);
            grid.addRow(grid.getRowCount(), label, text);
        }
    }

    /** Text that can be selected and copied. */
    private static TextArea code(String text) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.getStyleClass().add("code");
        area.setPrefRowCount(Math.clamp(text.lines().count(), 1, 12));
        return area;
    }
}
