package io.dromos.designer.canvas.view;

import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Point;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The part of the diagram that is seen, and how large. Sizes are pixels of the canvas. UI thread only. */
public final class Viewport {

    /** Around everything when it is fitted. */
    private static final double MARGIN = 48;
    private static final double STEP = 1.25;
    /** Between what is revealed and what stands over the view. */
    private static final double GAP = 12;

    private final ReadOnlyObjectWrapper<Camera> camera = new ReadOnlyObjectWrapper<>(this, "camera",
            new Camera(1, MARGIN, MARGIN));
    private double width;
    private double height;
    private List<Box> covers = List.of();

    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    public Camera camera() {
        return camera.get();
    }

    public void resize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** What is seen, in the diagram's coordinates. */
    public Box seen() {
        return camera().toDiagram(new Box(0, 0, width, height));
    }

    public void panBy(double dx, double dy) {
        camera.set(camera().movedBy(dx, dy));
    }

    public void zoomBy(double factor, Point at) {
        camera.set(camera().zoomed(camera().scale() * factor, at));
    }

    public void zoomIn() {
        zoomBy(STEP, middle());
    }

    public void zoomOut() {
        zoomBy(1 / STEP, middle());
    }

    public void zoomTo(double scale) {
        camera.set(camera().zoomed(scale, middle()));
    }

    public void look(Camera other) {
        camera.set(other);
    }

    /** Shows all of a box, in the middle, not larger than 100 %. */
    public void fit(Box box) {
        if (width <= 0 || height <= 0) {
            return;
        }
        double room = Math.min((width - 2 * MARGIN) / Math.max(1, box.width()),
                (height - 2 * MARGIN) / Math.max(1, box.height()));
        double scale = Math.clamp(room, Camera.SMALLEST, 1);
        camera.set(new Camera(scale, Math.rint((width - scale * box.width()) / 2 - scale * box.x()),
                Math.rint((height - scale * box.height()) / 2 - scale * box.y())));
    }

    /** Shows the beginning of a box at 100 %, or all of it where it fits. */
    public void start(Box box) {
        if (box.width() + 2 * MARGIN <= width && box.height() + 2 * MARGIN <= height) {
            fit(box);
        } else {
            double y = box.height() + 2 * MARGIN <= height ? (height - box.height()) / 2 - box.y() : MARGIN - box.y();
            camera.set(new Camera(1, MARGIN - box.x(), Math.rint(y)));
        }
    }

    /** Whether all of a box can be in view without zooming. */
    public boolean hasRoomFor(Box box) {
        Box screen = camera().toScreen(box);
        return screen.width() <= width && screen.height() <= height;
    }

    /** Moves as little as needed to see a box with some room around it; what is in view already stays. */
    public void reveal(Box box) {
        Box screen = camera().toScreen(box);
        double dx = shift(screen.x(), screen.right(), width);
        double dy = shift(screen.y(), screen.bottom(), height);
        dy -= upFromBelow(new Box(screen.x() + dx, screen.y() + dy, screen.width(), screen.height()));
        if (dx != 0 || dy != 0) {
            panBy(dx, dy);
        }
    }

    /** What stands over the view, in pixels of the screen: what is revealed does not stay below it. */
    public void cover(List<Box> boxes) {
        covers = List.copyOf(boxes);
    }

    /** How far it has to go up so that nothing covers it; 0 where there is no room for that. */
    private double upFromBelow(Box screen) {
        double up = covers.stream().filter(screen::overlaps).mapToDouble(cover -> screen.bottom() - cover.y() + GAP)
                .max().orElse(0);
        return screen.y() - up >= 0 ? up : 0;
    }

    private static double shift(double from, double to, double size) {
        double margin = Math.min(MARGIN, Math.max(0, (size - (to - from)) / 2));
        if (from < margin) {
            return Math.rint(margin - from);
        }
        return to > size - margin ? Math.rint(size - margin - to) : 0;
    }

    public Point middle() {
        return new Point(width / 2, height / 2);
    }
}
