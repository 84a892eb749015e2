package io.dromos.designer.canvas;

import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Diagram;
import io.dromos.model.diagram.DiagramParts;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.diagram.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells how far what is in view moves from one diagram to the next. */
final class Anchor {

    private Anchor() {
    }

    /** The way of the first node in view that both diagrams have; empty: none was in view. */
    static Optional<Point> find(Diagram before, Diagram now, Box seen) {
        List<NodeBox> nodes = new ArrayList<>();
        before.visit(seen, new DiagramParts(_ -> {
        }, nodes::add, _ -> {
        }));
        for (NodeBox node : nodes) {
            Optional<NodeBox> after = now.node(node.element());
            if (after.isPresent()) {
                return Optional.of(new Point(after.get().box().x() - node.box().x(),
                        after.get().box().y() - node.box().y()));
            }
        }
        return Optional.empty();
    }
}
