package io.dromos.designer.ui.input;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Gives a text control the document's undo and redo in place of its own. */
public final class HistoryKeys {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final List<KeyCombination> REDO = List.of(KeyCombination.valueOf("Shortcut+Shift+Z"),
            KeyCombination.valueOf("Shortcut+Y"));

    private HistoryKeys() {
    }

    public static void install(Node control, EditHistory history) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event)) {
                history.undo();
                event.consume();
            } else if (REDO.stream().anyMatch(key -> key.match(event))) {
                history.redo();
                event.consume();
            }
        });
    }
}
