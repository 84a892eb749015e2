package io.dromos.designer.workbench;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * A panel below the editors.
 *
 * @param id
 *            for {@link BottomArea#show}
 * @param title
 *            may carry a count: {@code Problems 2}
 * @param height
 *            that it needs to be of use, in pixels: the panels grow to it when it is asked for
 */
public record BottomPanel(String id, ObservableValue<String> title, Node content, double height) {

    /** One that is of use at any height. */
    public BottomPanel(String id, ObservableValue<String> title, Node content) {
        this(id, title, content, 0);
    }
}
