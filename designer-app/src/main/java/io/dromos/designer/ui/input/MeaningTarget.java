package io.dromos.designer.ui.input;

import io.dromos.model.expression.conversion.Meaning;

/** A node into which something that arrives can be dropped: an expression. UI thread only; places are on the screen. */
public interface MeaningTarget {

    /** Shows where it would go. */
    void hover(double screenX, double screenY);

    /** Nothing is over it any more. */
    void leave();

    /** Puts it in, in the words of the language in use. */
    void drop(Meaning meaning, double screenX, double screenY);
}
