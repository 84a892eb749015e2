package io.dromos.designer.scenario.canvas;

import io.dromos.designer.scenario.session.ModelActions;
import io.dromos.model.message.Message;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.PropertyType;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** Tells what releasing the pointer at a place of the scene would do. */
record DropFinder(Board board, Node canvas) {

    /** Share of a row's height at either end that means "between". */
    private static final double EDGE = 0.3;

    Drop find(Dragged dragged, double x, double y) {
        Optional<ModelCard> card = board.cards().stream().filter(each -> inScene(each).contains(x, y)).findFirst();
        if (card.isEmpty()) {
            boolean free = inScene(canvas).contains(x, y);
            return free && dragged instanceof Dragged.NewProperty(PropertyType type) && type == PropertyType.OBJECT
                    ? new Drop.NewObject()
                    : new Drop.Nowhere();
        }
        return switch (dragged) {
            case Dragged.NewProperty(PropertyType type) -> on(card.get(), type, y);
            case Dragged.MovedProperty moved -> moved(moved, on(card.get(), moved.type(), y));
            case Dragged.ReferenceEnd _ -> card.get().place() instanceof ModelPlace.OfObject(String object)
                    ? new Drop.OnObject(object, inScene(card.get()))
                    : new Drop.Nowhere();
        };
    }

    private static Drop moved(Dragged.MovedProperty moved, Drop drop) {
        if (!(drop instanceof Drop.Into into)) {
            return drop;
        }
        boolean intoItself = into.parent().startsWith(moved.path());
        boolean stays = into.parent().equals(moved.path().parent())
                && (into.index() == moved.path().index() || into.index() == moved.path().index() + 1);
        if (intoItself && !into.parent().equals(moved.path())) {
            return new Drop.Refused(Message.of("scenario.refused.into-itself", moved.name()), into.mark());
        }
        return intoItself || stays ? new Drop.Nowhere() : into;
    }

    private static Drop on(ModelCard card, PropertyType type, double y) {
        if (!ModelActions.allowed(card.place(), type)) {
            return new Drop.Refused(Message.of("scenario.type-not-in-output", type), inScene(card));
        }
        for (PropertyRow row : card.rows()) {
            Bounds bounds = inScene(row);
            if (y >= bounds.getMinY() && y < bounds.getMaxY()) {
                return onRow(row, bounds, (y - bounds.getMinY()) / bounds.getHeight());
            }
        }
        return atEnd(card, y);
    }

    private static Drop onRow(PropertyRow row, Bounds bounds, double share) {
        PropertyPath path = row.path();
        boolean nests = row.property().type().nests();
        int children = row.property().properties().size();
        if (nests && share > EDGE && share < 1 - EDGE) {
            return new Drop.Into(path, children, bounds, true);
        }
        if (share < 0.5) {
            return new Drop.Into(path.parent(), path.index(), line(bounds, bounds.getMinY(), path), false);
        }
        return nests && children > 0
                ? new Drop.Into(path, 0, line(bounds, bounds.getMaxY(), path.child(0)), false)
                : new Drop.Into(path.parent(), path.index() + 1, line(bounds, bounds.getMaxY(), path), false);
    }

    /** Above the rows means first, below them last; an empty card takes it anywhere. */
    private static Drop atEnd(ModelCard card, double y) {
        if (card.rows().isEmpty()) {
            return new Drop.Into(card.model(), 0, inScene(card), true);
        }
        Bounds first = inScene(card.rows().getFirst());
        if (y < first.getMinY()) {
            return new Drop.Into(card.model(), 0, line(first, first.getMinY(), card.model().child(0)), false);
        }
        Bounds last = inScene(card.rows().getLast());
        int count = (int) card.rows().stream().filter(row -> row.path().depth() == 1).count();
        return new Drop.Into(card.model(), count, line(last, last.getMaxY(), card.model().child(0)), false);
    }

    private static Bounds line(Bounds row, double y, PropertyPath path) {
        double indent = 8 + (path.depth() - 1) * 18.0;
        return new BoundingBox(row.getMinX() + indent, y - 1, Math.max(20, row.getWidth() - indent - 8), 2);
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
