package io.dromos.designer.ui.control;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The title over a part of a column, in small capitals, with room for actions at its end. */
public final class SectionHeader extends HBox {

    private final Label title = new Label();

    public SectionHeader(String words, Node... actions) {
        getStyleClass().add("section-header");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, space);
        getChildren().addAll(actions);
        setTitle(words);
    }

    public void setTitle(String words) {
        title.setText(words.toUpperCase(Locale.getDefault()));
        title.setAccessibleText(words);
    }
}
