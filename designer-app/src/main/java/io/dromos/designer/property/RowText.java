package io.dromos.designer.property;

import io.dromos.designer.ui.input.EditHistory;
import io.dromos.designer.ui.input.HistoryKeys;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;

/** A text field of a row. What is typed is set at once; all letters of one visit are one step of undo. */
final class RowText extends TextField {

    private Object typing = new Object();
    private boolean showing;

    RowText(String words, EditHistory history, BiConsumer<String, Object> typed) {
        setPromptText(words);
        setAccessibleText(words);
        getStyleClass().add("code");
        setMinWidth(60);
        HistoryKeys.install(this, history);
        textProperty().subscribe((before, now) -> {
            if (!showing) {
                typed.accept(now, typing);
            }
        });
        focusedProperty().subscribe(now -> typing = new Object());
    }

    void show(String text) {
        if (!getText().equals(text)) {
            showing = true;
            setText(text);
            showing = false;
        }
    }
}
