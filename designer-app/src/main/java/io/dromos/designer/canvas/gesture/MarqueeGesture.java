package io.dromos.designer.canvas.gesture;

import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.Viewport;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.DiagramParts;
import io.dromos.model.diagram.Point;
import io.dromos.model.flow.ElementId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Rectangle;

/** Selects the nodes that a drawn rectangle meets. */
final class MarqueeGesture implements Gesture {

    private final CanvasModel model;
    private final Viewport viewport;
    private final Rectangle frame;
    private final Point start;
    private final List<ElementId> before;

    /**
     * @param before
     *            what stays selected whatever the rectangle meets
     */
    MarqueeGesture(CanvasModel model, Viewport viewport, Rectangle frame, Point start, List<ElementId> before) {
        this.model = model;
        this.viewport = viewport;
        this.frame = frame;
        this.start = start;
        this.before = before;
    }

    @Override
    public void drag(Point screen) {
        Box box = Box.between(start, screen);
        frame.setVisible(true);
        frame.setX(Math.rint(box.x()) + 0.5);
        frame.setY(Math.rint(box.y()) + 0.5);
        frame.setWidth(Math.rint(box.width()));
        frame.setHeight(Math.rint(box.height()));
        List<ElementId> met = new ArrayList<>(before);
        model.diagram().visit(viewport.camera().toDiagram(box), new DiagramParts(_ -> {
        }, node -> met.add(node.element()), _ -> {
        }));
        model.session().selection().set(met);
    }

    @Override
    public void release(Point screen) {
        frame.setVisible(false);
    }

    @Override
    public void cancel() {
        frame.setVisible(false);
        model.session().selection().set(before);
    }
}
