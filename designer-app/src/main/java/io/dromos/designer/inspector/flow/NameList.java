package io.dromos.designer.inspector.flow;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Names as chips, with a field that adds one. */
final class NameList extends VBox {

    private final FlowPane chips = new FlowPane(4, 4);
    private final TextField next = new TextField();
    private final Runnable changed;
    private List<String> names = List.of();

    NameList(String prompt, Runnable changed) {
        this.changed = changed;
        getStyleClass().add("name-list");
        next.setPromptText(prompt);
        next.setAccessibleText(prompt);
        next.setOnAction(event -> add());
        next.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                add();
            }
        });
        getChildren().addAll(chips, next);
        show(List.of());
    }

    List<String> names() {
        return names;
    }

    void show(List<String> now) {
        names = List.copyOf(now);
        chips.getChildren().setAll(names.stream().map(this::chip).toList());
        chips.setVisible(!names.isEmpty());
        chips.setManaged(!names.isEmpty());
    }

    private Node chip(String name) {
        Label word = new Label(name);
        word.getStyleClass().add("code");
        HBox chip = new HBox(word, Buttons.icon("close", Words.of("flow-form.remove", name), () -> remove(name)));
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("name-chip");
        return chip;
    }

    private void add() {
        String name = next.getText().strip();
        next.clear();
        if (!name.isEmpty() && !names.contains(name)) {
            List<String> more = new ArrayList<>(names);
            more.add(name);
            show(more);
            changed.run();
        }
    }

    private void remove(String name) {
        show(names.stream().filter(other -> !other.equals(name)).toList());
        changed.run();
    }
}
