package io.dromos.designer.scenario.form;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;

/** A text field in a row, without a label of its own. What is typed is set at once. */
final class CellText extends TextField {

    private final Supplier<String> value;
    private Object typing = new Object();
    private boolean refreshing;

    CellText(String id, String words, Supplier<String> value, BiConsumer<String, Object> typed) {
        this.value = value;
        setId(id);
        setPromptText(words);
        setAccessibleText(words);
        setMinWidth(40);
        textProperty().subscribe((before, now) -> {
            if (!refreshing) {
                typed.accept(now, typing);
            }
        });
        focusedProperty().subscribe(now -> typing = new Object());
    }

    void refresh() {
        if (!getText().equals(value.get())) {
            refreshing = true;
            setText(value.get());
            refreshing = false;
        }
    }

    void mark(boolean wrong) {
        getStyleClass().remove("wrong");
        if (wrong) {
            getStyleClass().add("wrong");
        }
    }
}
