package io.dromos.designer.canvas;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Draws itself when asked to, once a frame. It is no managed child, so that asking lays out nothing of the window
 * around it.
 */
final class Surface extends Region {

    private final Runnable draw;

    Surface(Runnable draw) {
        this.draw = draw;
        setManaged(false);
    }

    /** Draws in the next frame. */
    void invalidate() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        draw.run();
    }

    void add(Node... nodes) {
        getChildren().addAll(nodes);
    }
}
