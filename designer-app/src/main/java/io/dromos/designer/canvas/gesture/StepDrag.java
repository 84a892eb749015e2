package io.dromos.designer.canvas.gesture;

import io.dromos.designer.canvas.overlay.DragGhost;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.CanvasModel.Insertions;
import io.dromos.designer.canvas.view.HitTest;
import io.dromos.designer.canvas.view.Viewport;
import io.dromos.designer.i18n.Words;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.InsertionPoint;
import io.dromos.model.diagram.Point;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something is dragged over the canvas: places to insert light up, the nearest is chosen, and a place that refuses says
 * why. Whether it refuses is asked of the edit itself, which is made on the side; the document changes on the drop.
 */
public final class StepDrag implements Gesture {

    /** From how far a place to insert attracts, in pixels of the screen. */
    private static final double REACH = 70;
    /** This near to a sign to insert the view holds still, also at an edge. */
    private static final double STILL = 36;
    private static final double EDGE = 28;
    private static final double SCROLL = 12;

    private final CanvasModel model;
    private final Viewport viewport;
    private final DragGhost ghost;
    private final Dragged dragged;
    private final Map<Optional<InsertionPoint>, String> refusals = new HashMap<>();
    private Optional<InsertionPoint> chosen = Optional.empty();
    /** Whether it was away from the edges: what comes in over an edge does not scroll. */
    private boolean wasInside;

    public StepDrag(CanvasModel model, Viewport viewport, DragGhost ghost, Dragged dragged) {
        this.model = model;
        this.viewport = viewport;
        this.ghost = ghost;
        this.dragged = dragged;
        ghost.show(dragged.face());
        light("");
        if (dragged instanceof Dragged.Moved moved) {
            model.moving().set(Set.copyOf(moved.elements()));
        }
    }

    @Override
    public void drag(Point screen) {
        if (near(screen).filter(it -> plus(it).distanceTo(screen) <= STILL).isEmpty()) {
            scrollAtEdge(screen);
        }
        chosen = near(screen).flatMap(Connection::insertion);
        String reason = refusals.computeIfAbsent(chosen, _ -> refusal());
        light(reason);
        ghost.refuse(chosen.isPresent() || dragged instanceof Dragged.Offered ? reason : "");
        ghost.moveTo(screen);
    }

    private Optional<Connection> near(Point screen) {
        return HitTest.insertionNear(model.diagram(), viewport.camera().toDiagram(screen),
                REACH / viewport.camera().scale());
    }

    private Point plus(Connection connection) {
        return viewport.camera().toScreen(connection.plus());
    }

    private void light(String reason) {
        model.insertions().set(new Insertions(true, chosen, reason.isEmpty()));
    }

    private Optional<EditCommand> command() {
        return chosen.isPresent()
                ? chosen.flatMap(dragged::at)
                : dragged.beside(model.session().document());
    }

    /** Why it cannot be dropped here; empty: it can. */
    private String refusal() {
        if (!model.editable()) {
            return Words.of("canvas.broken-source");
        }
        Optional<EditCommand> command = command();
        if (command.isEmpty()) {
            return Words.of(chosen.isPresent() ? "canvas.no-step" : "canvas.needs-connection");
        }
        return switch (command.get().apply(model.session().document())) {
            case EditResult.Applied _ -> "";
            case EditResult.Refused refused -> refused.reason().text();
        };
    }

    @Override
    public void release(Point screen) {
        drag(screen);
        Optional<EditCommand> command = command();
        boolean allowed = ghost.reason().isEmpty() && model.insertions().get().allowed();
        cancel();
        if (allowed) {
            command.ifPresent(model.session()::execute);
        }
    }

    @Override
    public void cancel() {
        ghost.setVisible(false);
        model.insertions().set(Insertions.NONE);
        model.moving().set(Set.of());
    }

    /** The pointer left the canvas: nothing is chosen, but the drag goes on. */
    public void leave() {
        chosen = Optional.empty();
        ghost.setVisible(false);
        model.insertions().set(Insertions.NONE);
    }

    /** The pointer came back. */
    public void enter() {
        ghost.show(dragged.face());
    }

    private void scrollAtEdge(Point screen) {
        double dx = screen.x() < EDGE ? SCROLL : screen.x() > viewport.width() - EDGE ? -SCROLL : 0;
        double dy = screen.y() < EDGE ? SCROLL : screen.y() > viewport.height() - EDGE ? -SCROLL : 0;
        boolean inside = screen.x() >= 0 && screen.y() >= 0 && screen.x() <= viewport.width()
                && screen.y() <= viewport.height();
        if (dx == 0 && dy == 0) {
            wasInside = true;
        } else if (inside && wasInside) {
            viewport.panBy(dx, dy);
        }
    }
}
