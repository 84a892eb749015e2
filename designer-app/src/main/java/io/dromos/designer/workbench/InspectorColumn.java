package io.dromos.designer.workbench;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The right column: what is selected in the editor in front. */
final class InspectorColumn extends StackPane {

    private final BooleanBinding filled = Bindings.isNotEmpty(getChildren());

    InspectorColumn(EditorArea editors) {
        setId("inspector-column");
        getStyleClass().addAll("panel", "inspector-column");
        setMinWidth(0);
        editors.front().subscribe(this::show);
    }

    /** Whether there is something to see: not every editor has an inspector, and the middle can use the room. */
    BooleanBinding filled() {
        return filled;
    }

    private void show(@Nullable EditorTab editor) {
        getChildren().setAll(editor == null ? new Node[0] : editor.inspector().stream().toArray(Node[]::new));
    }
}
