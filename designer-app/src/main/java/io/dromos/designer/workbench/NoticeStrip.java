package io.dromos.designer.workbench;

import io.dromos.designer.ui.control.Spacer;
import io.dromos.designer.ui.icon.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A sentence above a document, with what can be done about it. */
public final class NoticeStrip extends HBox {

    private final String words;

    public NoticeStrip(String icon, String words, Button... ways) {
        super(8);
        this.words = words;
        getStyleClass().add("notice-strip");
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(words);
        label.setWrapText(true);
        getChildren().addAll(Icon.of(icon), label, new Spacer());
        getChildren().addAll(ways);
    }

    /** What it says. */
    public String words() {
        return words;
    }

    /** One more way. */
    public void offer(Button way) {
        getChildren().add(way);
    }
}
