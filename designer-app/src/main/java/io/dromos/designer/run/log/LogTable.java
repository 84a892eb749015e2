package io.dromos.designer.run.log;

import io.dromos.deploy.log.LogLine;
import io.dromos.designer.i18n.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The rows of the log. */
final class LogTable extends TableView<LogLine> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    LogTable(ObservableList<LogLine> lines, BiConsumer<String, String> goToStep) {
        super(lines);
        setId("log-table");
        setAccessibleText(Words.of("log.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column("log.time", 108, line -> TIME.format(line.time())));
        getColumns().add(column("log.level", 60, LogLine::level));
        getColumns().add(column("log.flow", 100, LogLine::flowCode));
        getColumns().add(column("log.event", 148, LogLine::eventType));
        getColumns().add(column("log.step", 116, LogLine::stepId));
        TableColumn<LogLine, String> text = column("log.text", 160,
                line -> line.text().lines().findFirst().orElse(""));
        text.setMaxWidth(Double.MAX_VALUE);
        getColumns().add(text);
        setRowFactory(table -> new LevelRow());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            LogLine line = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && line != null) {
                goToStep.accept(line.flowCode(), line.stepId());
                event.consume();
            }
        });
    }

    /** Wide enough for what mostly stands in it: a column that was squeezed once does not grow again by itself. */
    private static TableColumn<LogLine, String> column(String key, double width, Function<LogLine, String> text) {
        TableColumn<LogLine, String> column = new TableColumn<>(Words.of(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(width * 2);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** A row in the colour of its level. */
    private static final class LevelRow extends TableRow<LogLine> {

        private String level = "";

        @Override
        protected void updateItem(@Nullable LogLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove(level);
            if (!empty && line != null) {
                level = LogLevel.of(line.level()).styleClass();
                getStyleClass().add(level);
            }
        }
    }
}
