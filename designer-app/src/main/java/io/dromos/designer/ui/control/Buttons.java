package io.dromos.designer.ui.control;

import io.dromos.designer.ui.icon.Icon;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** The kinds of buttons that there are. */
public final class Buttons {

    private Buttons() {
    }

    /** The one thing to do here; at most one in a view. */
    public static Button primary(String words, Runnable run) {
        Button button = plain(words, run);
        button.getStyleClass().add("primary");
        return button;
    }

    public static Button plain(String words, Runnable run) {
        Button button = new Button(words);
        button.setOnAction(event -> run.run());
        return button;
    }

    /** A button that is only words until the pointer comes. */
    public static Button quiet(String words, Runnable run) {
        Button button = plain(words, run);
        button.getStyleClass().add("quiet");
        return button;
    }

    /** Looks like a link in a sentence. */
    public static Button link(String words, Runnable run) {
        Button button = plain(words, run);
        button.getStyleClass().add("link");
        return button;
    }

    /** A button that is only an icon; the words are its tooltip and what a screen reader says. */
    public static Button icon(String iconName, String words, Runnable run) {
        Button button = plain("", run);
        button.getStyleClass().add("icon-button");
        button.setGraphic(Icon.of(iconName));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }
}
