package io.dromos.designer.workbench.value;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A document's view with room for a word above it. */
public final class ToldContent extends VBox {

    private final StackPane strip = new StackPane();

    public ToldContent(Node view) {
        strip.managedProperty().bind(strip.visibleProperty());
        strip.setVisible(false);
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(strip, view);
    }

    public void tell(Optional<Node> words) {
        strip.getChildren().setAll(words.stream().toList());
        strip.setVisible(words.isPresent());
    }
}
