package io.dromos.designer.canvas.gesture;

import io.dromos.designer.canvas.view.Viewport;
import io.dromos.model.diagram.Point;

/** The view follows the pointer. */
final class PanGesture implements Gesture {

    private final Viewport viewport;
    private Point last;

    PanGesture(Viewport viewport, Point start) {
        this.viewport = viewport;
        last = start;
    }

    @Override
    public void drag(Point screen) {
        viewport.panBy(screen.x() - last.x(), screen.y() - last.y());
        last = screen;
    }

    @Override
    public void release(Point screen) {
        drag(screen);
    }

    @Override
    public void cancel() {
        // The view stays where it is.
    }
}
