package io.dromos.designer.canvas.gesture;

import io.dromos.designer.canvas.overlay.DragGhost;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.Hit;
import io.dromos.designer.canvas.view.HitTest;
import io.dromos.designer.canvas.view.Viewport;
import io.dromos.designer.editor.Selection;
import io.dromos.designer.i18n.Words;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.diagram.Point;
import io.dromos.model.diagram.face.NodeFace;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.Step;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** Turns what the mouse does on the canvas into gestures. UI thread only. */
public final class PointerInput {

    /** A press that moves less is a click. */
    private static final double STILL = 5;
    private static final double WHEEL_STEP = 1.0018;

    private final Node surface;
    private final CanvasModel model;
    private final Viewport viewport;
    private final DragGhost ghost;
    private final Rectangle marquee;
    private final PointerTargets targets;
    private @Nullable Gesture gesture;
    private @Nullable Point pressedAt;
    private Hit pressedOn = new Hit.Nothing();
    private MouseButton button = MouseButton.NONE;
    private boolean panKey;
    /** Of several that are selected, the one that a click means. */
    private Optional<ElementId> chosenOnRelease = Optional.empty();

    public PointerInput(Node surface, CanvasModel model, Viewport viewport, DragGhost ghost, Rectangle marquee,
            PointerTargets targets) {
        this.surface = surface;
        this.model = model;
        this.viewport = viewport;
        this.ghost = ghost;
        this.marquee = marquee;
        this.targets = targets;
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> targets.hover(point(event)));
        surface.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        surface.addEventHandler(ZoomEvent.ZOOM, event -> {
            viewport.zoomBy(event.getZoomFactor(), new Point(event.getX(), event.getY()));
            event.consume();
        });
    }

    /** While the key is down, a drag moves the view. */
    public void panKey(boolean down) {
        panKey = down;
        surface.setCursor(down ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    public boolean isPressed() {
        return pressedAt != null;
    }

    /** Gives up what the mouse is doing; false: it does nothing. */
    public boolean cancel() {
        Gesture current = gesture;
        gesture = null;
        pressedAt = null;
        chosenOnRelease = Optional.empty();
        if (current != null) {
            current.cancel();
        }
        return current != null;
    }

    private static Point point(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }

    private void press(MouseEvent event) {
        targets.pressed(event);
        surface.requestFocus();
        Point point = point(event);
        pressedAt = point;
        button = event.getButton();
        pressedOn = HitTest.at(model.diagram(), viewport.camera().toDiagram(point));
        if (event.getButton() == MouseButton.MIDDLE || event.getButton() == MouseButton.PRIMARY && panKey) {
            gesture = new PanGesture(viewport, point);
            surface.setCursor(Cursor.CLOSED_HAND);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            selectForMenu(viewport.camera().toDiagram(point));
            targets.openMenu(event.getScreenX(), event.getScreenY());
        } else if (event.getClickCount() == 2) {
            twice();
        } else {
            select(event);
        }
        event.consume();
    }

    private void select(MouseEvent event) {
        Selection selection = model.session().selection();
        boolean more = event.isShiftDown() || event.isShortcutDown();
        Optional<ElementId> element = pressedOn.element();
        if (element.isEmpty()) {
            if (!more) {
                selection.clear();
            }
        } else if (more) {
            selection.toggle(element.get());
        } else if (selection.contains(element.get())) {
            // One of several: they are dragged together; a click leaves this one alone.
            chosenOnRelease = element;
        } else {
            selection.select(element.get());
        }
    }

    /** A menu is about what is below the pointer: an element, the scope around the place, or the flow. */
    private void selectForMenu(Point at) {
        Selection selection = model.session().selection();
        pressedOn.element().or(() -> HitTest.scopeAround(model.diagram(), at)).ifPresentOrElse(element -> {
            if (!selection.contains(element)) {
                selection.select(element);
            }
        }, selection::clear);
    }

    private void twice() {
        switch (pressedOn) {
            case Hit.OnNode(NodeBox node, boolean essence) -> {
                if (essence) {
                    targets.edit(node.element());
                } else {
                    targets.inspect(node.element());
                }
            }
            case Hit.OnLabel(var label) -> targets.edit(label.branch());
            case Hit.OnArea(var area) -> targets.inspect(area.element());
            case Hit.OnConnection _,Hit.Nothing _ -> {
                // Nothing stands there.
            }
        }
        pressedAt = null;
    }

    private void drag(MouseEvent event) {
        Point start = pressedAt;
        Point point = point(event);
        if (gesture == null && start != null && button == MouseButton.PRIMARY && start.distanceTo(point) > STILL) {
            gesture = begin(event, start);
        }
        if (gesture != null) {
            gesture.drag(point);
        }
        event.consume();
    }

    private Gesture begin(MouseEvent event, Point start) {
        if (pressedOn instanceof Hit.OnNode(NodeBox node, boolean _) && !node.face().kind().equals("from")) {
            return new StepDrag(model, viewport, ghost, moved(node));
        }
        boolean more = event.isShiftDown() || event.isShortcutDown();
        List<ElementId> before = more ? model.session().selection().elements() : List.of();
        return pressedOn instanceof Hit.OnNode
                ? new PanGesture(viewport, start)
                : new MarqueeGesture(model, viewport, marquee, start, before);
    }

    /** The step, or all that are selected with it. */
    private Dragged moved(NodeBox node) {
        List<ElementId> together = model.outermostSelected().stream()
                .filter(element -> element instanceof Step && !element.kind().equals("from")).map(Element::id).toList();
        NodeFace face = node.face();
        return together.size() > 1 && together.contains(node.element())
                ? new Dragged.Moved(new NodeFace(face.element(), face.kind(), face.category(), face.icon(),
                        Words.of("canvas.several", together.size()), ""), together)
                : new Dragged.Moved(face, List.of(node.element()));
    }

    private void release(MouseEvent event) {
        Gesture current = gesture;
        gesture = null;
        pressedAt = null;
        if (current != null) {
            current.release(point(event));
        } else {
            chosenOnRelease.ifPresent(model.session().selection()::select);
        }
        chosenOnRelease = Optional.empty();
        surface.setCursor(panKey ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        event.consume();
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            viewport.zoomBy(Math.pow(WHEEL_STEP, event.getDeltaY()), new Point(event.getX(), event.getY()));
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            viewport.panBy(event.getDeltaY(), 0);
        } else {
            viewport.panBy(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }
}
