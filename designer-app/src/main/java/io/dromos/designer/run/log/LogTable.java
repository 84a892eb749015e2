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

    /** From this width on a column takes what the others leave. */
    private static final double WIDEST = 400;

    private static final double NARROWEST = 72;

    LogTable(ObservableList<LogLine> lines, BiConsumer<String, String> goToStep) {
        super(lines);
        setId("log-table");
        setAccessibleText(Words.of("log.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<LogLine, String> time = column("log.time", 112, line -> TIME.format(line.time()));
        time.setMinWidth(112);
        getColumns().add(time);
        getColumns().add(column("log.level", 64, LogLine::level));
        getColumns().add(column("log.flow", 110, LogLine::flowCode));
        getColumns().add(column("log.event", 120, LogLine::eventType));
        getColumns().add(column("log.step", 130, LogLine::stepId));
        getColumns().add(column("log.text", 400, line -> line.text().lines().findFirst().orElse("")));
        setRowFactory(table -> new LevelRow());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            LogLine line = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && line != null) {
                goToStep.accept(line.flowCode(), line.stepId());
                event.consume();
            }
        });
    }

    private static TableColumn<LogLine, String> column(String key, double width, Function<LogLine, String> text) {
        TableColumn<LogLine, String> column = new TableColumn<>(Words.of(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width < WIDEST ? Math.min(width, NARROWEST) : 160);
        column.setMaxWidth(width < WIDEST ? width * 1.4 : Double.MAX_VALUE);
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
