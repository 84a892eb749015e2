package io.dromos.designer.canvas.view;

import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Point;

/**
 * How the diagram is seen: a point of it is shown at {@code x + scale * its x}.
 *
 * @param scale
 *            1 is 100 %
 */
public record Camera(double scale, double x, double y) {

    public static final double SMALLEST = 0.02;
    public static final double LARGEST = 4;
    /** From this scale on nodes are part of the scene graph; below it they are painted. */
    public static final double DETAIL = 0.4;

    public Point toScreen(Point point) {
        return new Point(x + scale * point.x(), y + scale * point.y());
    }

    public Box toScreen(Box box) {
        return new Box(x + scale * box.x(), y + scale * box.y(), scale * box.width(), scale * box.height());
    }

    public Point toDiagram(Point screen) {
        return new Point((screen.x() - x) / scale, (screen.y() - y) / scale);
    }

    public Box toDiagram(Box screen) {
        return new Box((screen.x() - x) / scale, (screen.y() - y) / scale, screen.width() / scale,
                screen.height() / scale);
    }

    public Camera movedBy(double dx, double dy) {
        return new Camera(scale, x + dx, y + dy);
    }

    /** Another scale; what is at a place of the screen stays there. */
    public Camera zoomed(double newScale, Point screen) {
        double kept = Math.clamp(newScale, SMALLEST, LARGEST);
        Point fixed = toDiagram(screen);
        return new Camera(kept, screen.x() - kept * fixed.x(), screen.y() - kept * fixed.y());
    }

    public boolean detailed() {
        return scale >= DETAIL - 1e-9;
    }
}
