package io.dromos.designer.workbench;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.EmptyState;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The right column: what is selected in the editor in front. */
final class InspectorColumn extends StackPane {

    private final Node nothing = new EmptyState("info", Words.of("workbench.inspector.empty"));

    InspectorColumn(EditorArea editors) {
        setId("inspector-column");
        getStyleClass().addAll("panel", "inspector-column");
        setMinWidth(0);
        editors.front().subscribe(this::show);
    }

    private void show(@Nullable EditorTab editor) {
        getChildren().setAll(editor == null ? nothing : editor.inspector().orElse(nothing));
    }
}
