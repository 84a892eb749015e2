package io.dromos.designer.canvas.gesture;

import io.dromos.designer.canvas.overlay.DragGhost;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.Viewport;
import io.dromos.designer.editor.StepOffer;
import io.dromos.model.diagram.Point;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Something from the palette on its way over the canvas: it may come, leave and come back. UI thread only. */
public final class OfferDrag {

    private final Region canvas;
    private final CanvasModel model;
    private final Viewport viewport;
    private final DragGhost ghost;
    private @Nullable StepDrag offered;

    public OfferDrag(Region canvas, CanvasModel model, Viewport viewport, DragGhost ghost) {
        this.canvas = canvas;
        this.model = model;
        this.viewport = viewport;
        this.ghost = ghost;
    }

    /**
     * It was moved.
     *
     * @param at
     *            a place of the canvas, may lie outside
     */
    public void drag(StepOffer offer, Point2D at) {
        boolean inside = canvas.contains(at);
        StepDrag drag = offered;
        if (drag == null && inside) {
            drag = new StepDrag(model, viewport, ghost, new Dragged.Offered(offer));
            offered = drag;
        }
        if (drag != null && inside) {
            if (!ghost.isVisible()) {
                drag.enter();
            }
            drag.drag(new Point(at.getX(), at.getY()));
        } else if (drag != null) {
            drag.leave();
        }
    }

    /** It was let go; whether over the canvas. */
    public boolean drop(StepOffer offer, Point2D at) {
        drag(offer, at);
        StepDrag drag = offered;
        if (drag == null || !canvas.contains(at)) {
            cancel();
            return false;
        }
        offered = null;
        drag.release(new Point(at.getX(), at.getY()));
        return true;
    }

    public void cancel() {
        StepDrag drag = offered;
        offered = null;
        if (drag != null) {
            drag.cancel();
        }
    }
}
