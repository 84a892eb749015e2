package io.dromos.designer.scenario.form;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A titled list of editable rows, each with a button that removes it, and one button that adds. */
final class RowList {

    /** The part of one row; what else it has stands below its head and is as wide as the list. */
    interface Row extends FormPart {

        HBox head();
    }

    private final VBox rows = new VBox(6);
    private final Findings findings = new Findings();
    private final VBox box;
    private final List<FormPart> parts = new ArrayList<>();
    private final IntFunction<Row> row;
    private final IntConsumer remove;

    /**
     * @param row
     *            makes the row of an index
     */
    RowList(String id, String title, String addWords, Runnable add, IntFunction<Row> row, IntConsumer remove) {
        this.row = row;
        this.remove = remove;
        Label label = new Label(title);
        label.getStyleClass().add("field-label");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Button button = Buttons.icon("plus", addWords, add);
        button.setId(id + "-add");
        HBox head = new HBox(label, button);
        head.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(4, head, rows, findings);
        box.setId(id);
    }

    Node node() {
        return box;
    }

    Findings findings() {
        return findings;
    }

    /** Adds and removes rows at the end until there are so many, then refreshes all. */
    void refresh(int count) {
        while (parts.size() > count) {
            parts.removeLast();
            rows.getChildren().removeLast();
        }
        while (parts.size() < count) {
            add(parts.size());
        }
        parts.forEach(FormPart::refresh);
    }

    private void add(int index) {
        Row part = row.apply(index);
        parts.add(part);
        Button delete = Buttons.icon("close", Words.of("scenario.row.remove"), () -> remove.accept(index));
        delete.getStyleClass().add("row-remove");
        part.head().getChildren().add(delete);
        rows.getChildren().add(part.node());
    }
}
