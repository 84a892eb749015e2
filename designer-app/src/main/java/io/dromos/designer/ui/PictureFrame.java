package io.dromos.designer.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/**
 * Lays a window's content out at a size of its own, whatever size the window has: for pictures, also on screens that
 * are smaller than the picture. Takes the place of the scene's root. UI thread only.
 */
public final class PictureFrame extends Pane {

    private final Parent content;
    private double width;
    private double height;

    public PictureFrame(Scene scene) {
        content = scene.getRoot();
        width = scene.getWidth();
        height = scene.getHeight();
        scene.setRoot(this);
        getChildren().add(content);
    }

    /** The content lays itself out in the pulses that follow. */
    public void show(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        requestLayout();
    }

    /** Has the size of the window, also where a table or a tab lies beyond its edge. */
    public Picture picture(double scale) {
        return Picture.of(content, scale, width, height);
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, width, height);
    }
}
