package io.dromos.designer.property.preview;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Names with their values, whose they are, whom they override, and the lines that use them. */
final class ValuesTable extends TableView<PropertyUse> {

    /** Rows with and without links to lines are of the same height. */
    private static final double ROW_HEIGHT = 28;

    private final ObservableList<PropertyUse> all = FXCollections.observableArrayList();
    private final FilteredList<PropertyUse> shown = new FilteredList<>(all);

    ValuesTable(IntConsumer goToLine) {
        setId("values-table");
        setAccessibleText(Words.of("action.flow.values"));
        getStyleClass().add("property-values");
        setItems(shown);
        setFixedCellSize(ROW_HEIGHT);
        setPlaceholder(new Label(Words.of("property.values.none")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(text("name", 220, PropertyUse::name, "code"));
        getColumns().add(text("value", 200, PropertyUse::value, "code"));
        getColumns().add(text("origin", 150, PropertyUse::origin, "plain"));
        getColumns().add(text("overrides", 110, PropertyUse::overrides, "muted"));
        TableColumn<PropertyUse, PropertyUse> lines = new TableColumn<>(Words.of("property.values.uses"));
        lines.setPrefWidth(100);
        lines.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        lines.setCellFactory(column -> new LineCell(goToLine));
        getColumns().add(lines);
    }

    void show(List<PropertyUse> uses) {
        all.setAll(uses);
    }

    void filter(String text) {
        shown.setPredicate(use -> use.matches(text));
    }

    private static TableColumn<PropertyUse, PropertyUse> text(String key, double width,
            Function<PropertyUse, String> words, String style) {
        TableColumn<PropertyUse, PropertyUse> column = new TableColumn<>(Words.of("property.values." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new TextCell(words, style, key.equals("value")));
        return column;
    }

    /**
     * A cell of words, read whole under the pointer: long names differ at their ends. A value that is missing is said
     * in the colour of errors.
     */
    private static final class TextCell extends TableCell<PropertyUse, PropertyUse> {

        private final Function<PropertyUse, String> words;
        private final boolean marksMissing;
        private final Tooltip whole = new Tooltip();

        TextCell(Function<PropertyUse, String> words, String style, boolean marksMissing) {
            this.words = words;
            this.marksMissing = marksMissing;
            getStyleClass().add(style);
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            whole.textProperty().bind(textProperty());
        }

        @Override
        protected void updateItem(@Nullable PropertyUse use, boolean empty) {
            super.updateItem(use, empty);
            getStyleClass().remove("error-text");
            if (empty || use == null) {
                setText(null);
                setTooltip(null);
                return;
            }
            setText(words.apply(use));
            setTooltip(getText().isEmpty() ? null : whole);
            if (marksMissing && use.missing()) {
                getStyleClass().add("error-text");
            }
        }
    }

    private static final class LineCell extends TableCell<PropertyUse, PropertyUse> {

        private final IntConsumer goToLine;

        LineCell(IntConsumer goToLine) {
            this.goToLine = goToLine;
        }

        @Override
        protected void updateItem(@Nullable PropertyUse use, boolean empty) {
            super.updateItem(use, empty);
            if (empty || use == null) {
                setGraphic(null);
                return;
            }
            setGraphic(new HBox(2, use.lines().stream().distinct().<Node>map(
                    line -> Buttons.link(Integer.toString(line), () -> goToLine.accept(line))).toArray(Node[]::new)));
        }
    }
}
