package io.dromos.designer.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** A word or two on a rounded ground: a revision, a language, a kind. */
public final class Chip extends Label {

    /** How a chip speaks. */
    public enum Mood {
        PLAIN, ACCENT, GOOD, WARNING, ERROR
    }

    public Chip(String words) {
        this(words, Mood.PLAIN);
    }

    public Chip(String words, Mood mood) {
        super(words);
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
        speak(mood);
    }

    public void speak(Mood mood) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("accent"), mood == Mood.ACCENT);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("good"), mood == Mood.GOOD);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("warning"), mood == Mood.WARNING);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("error"), mood == Mood.ERROR);
    }
}
