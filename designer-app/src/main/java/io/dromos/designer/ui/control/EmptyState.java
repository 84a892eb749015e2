package io.dromos.designer.ui.control;

import io.dromos.designer.ui.icon.Icon;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where nothing is yet: an icon, two words, a sentence if needed, and one button. */
public final class EmptyState extends VBox {

    public EmptyState(String iconName, String twoWords, Node... below) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label title = new Label(twoWords);
        title.getStyleClass().add("empty-title");
        getChildren().addAll(Icon.of(iconName, 28), title);
        getChildren().addAll(below);
    }

    /** The sentence below the two words. */
    public static Label sentence(String words) {
        Label sentence = new Label(words);
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        return sentence;
    }
}
