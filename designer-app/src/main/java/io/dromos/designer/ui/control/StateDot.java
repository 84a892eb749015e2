package io.dromos.designer.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A dot that says how something is. Colour is never the only sign: words stand beside it or in its accessible text. */
public final class StateDot extends Region {

    /** What a dot can say. */
    public enum State {
        IDLE, GOOD, BUSY, WARNING, ERROR
    }

    public StateDot(State state) {
        getStyleClass().add("state-dot");
        show(state);
    }

    public void show(State state) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("good"), state == State.GOOD);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("busy"), state == State.BUSY);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("warning"), state == State.WARNING);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("error"), state == State.ERROR);
    }
}
