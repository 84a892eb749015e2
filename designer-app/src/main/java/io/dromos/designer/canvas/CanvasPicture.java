package io.dromos.designer.canvas;

import io.dromos.designer.canvas.view.Camera;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.Picture;
import io.dromos.designer.ui.Theme;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Direction;
import io.dromos.model.document.FlowDocument;
import javafx.scene.Scene;

/** Draws a whole flow as the canvas shows it, without a window. UI thread only. */
public final class CanvasPicture {

    private static final double MARGIN = 40;
    /** Longest side of a picture, in its pixels: what drawing surfaces can hold. */
    private static final double LONGEST = 12_000;

    private CanvasPicture() {
    }

    /**
     * @param scale
     *            pixels of the picture for each pixel at 100 %; a flow that would be too large for a picture is drawn
     *            smaller
     */
    public static Picture of(FlowDocument document, Theme theme, Direction direction, double scale) {
        FlowCanvas canvas = new FlowCanvas(new EditorSession(document), CanvasPorts.none());
        canvas.model().direction().set(direction);
        Box bounds = canvas.model().diagram().bounds();
        double longest = Math.max(bounds.width(), bounds.height()) * scale + 2 * MARGIN * scale;
        double shrunk = Math.min(1, LONGEST / longest);
        double width = Math.ceil(bounds.width() * shrunk + 2 * MARGIN);
        double height = Math.ceil(bounds.height() * shrunk + 2 * MARGIN);
        Scene scene = new Scene(canvas, width, height);
        new Appearance(theme).follow(scene);
        canvas.showOnly(new Camera(shrunk, MARGIN - shrunk * bounds.x(), MARGIN - shrunk * bounds.y()));
        canvas.resize(width, height);
        return Picture.of(canvas, scale);
    }
}
