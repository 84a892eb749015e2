package io.dromos.designer.source;

import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.Spacer;
import io.dromos.designer.ui.icon.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A bar above the text that says something about all of it. */
final class SourceBar extends HBox {

    private final Label words = new Label();
    private final Button action = Buttons.plain("", () -> {
    });

    /**
     * @param mood
     *            style class: {@code error} or {@code info}
     */
    SourceBar(String mood) {
        getStyleClass().addAll("source-bar", mood);
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        action.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Icon.of(mood.equals("error") ? "error" : "info"), words, new Spacer(), action);
        hide();
    }

    void show(String sentence, String actionWords, Runnable run) {
        words.setText(sentence);
        action.setText(actionWords);
        action.setOnAction(event -> run.run());
        action.setVisible(true);
        action.setManaged(true);
        setVisible(true);
        setManaged(true);
    }

    /** Only says something. */
    void show(String sentence) {
        show(sentence, "", () -> {
        });
        action.setVisible(false);
        action.setManaged(false);
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }
}
