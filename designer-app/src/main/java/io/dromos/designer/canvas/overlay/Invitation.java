package io.dromos.designer.canvas.overlay;

import io.dromos.designer.i18n.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What an empty canvas says: two words and one button. */
public final class Invitation extends VBox {

    private final Button button = new Button(Words.of("canvas.begin"));

    public Invitation(Runnable begin) {
        getStyleClass().add("canvas-invitation");
        setManaged(false);
        setPickOnBounds(false);
        Label words = new Label(Words.of("canvas.empty"));
        words.getStyleClass().add("invitation-words");
        button.setId("canvas-begin");
        button.getStyleClass().add("primary");
        button.setOnAction(event -> begin.run());
        getChildren().addAll(words, button);
    }

    public Button button() {
        return button;
    }
}
