package io.dromos.designer.canvas;

import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Diagram;
import io.dromos.model.diagram.DiagramParts;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.diagram.Point;
import io.dromos.model.flow.ElementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells how far what is in view moves from one diagram to the next. */
final class Anchor {

    private Anchor() {
    }

    /** The way of the first node in view that both diagrams have; empty: none was in view. */
    static Optional<Point> find(Diagram before, Diagram now, Box seen) {
        List<NodeBox> nodes = nodes(before, seen);
        // What is still in view is found without asking for all nodes by name.
        Map<ElementId, NodeBox> still = new HashMap<>();
        nodes(now, seen).forEach(node -> still.put(node.element(), node));
        Optional<Point> near = nodes.stream()
                .flatMap(node -> Optional.ofNullable(still.get(node.element())).map(after -> way(node, after)).stream())
                .findFirst();
        if (near.isPresent()) {
            return near;
        }
        for (NodeBox node : nodes) {
            Optional<NodeBox> after = now.node(node.element());
            if (after.isPresent()) {
                return Optional.of(way(node, after.get()));
            }
        }
        return Optional.empty();
    }

    private static List<NodeBox> nodes(Diagram diagram, Box seen) {
        List<NodeBox> nodes = new ArrayList<>();
        diagram.visit(seen, new DiagramParts(_ -> {
        }, nodes::add, _ -> {
        }));
        return nodes;
    }

    private static Point way(NodeBox from, NodeBox to) {
        return new Point(to.box().x() - from.box().x(), to.box().y() - from.box().y());
    }
}
