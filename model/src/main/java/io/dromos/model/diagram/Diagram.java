package io.dromos.model.diagram;

import io.dromos.model.flow.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A flow drawn: every step has exactly one node, every connection knows what it connects and what may be put on it.
 * Asking for what meets a box costs as much as is there, not as the flow is long.
 *
 * <p>
 * Immutable; any thread may use it.
 */
public interface Diagram {

    Direction direction();

    /** The box around everything. */
    Box bounds();

    /** How many nodes there are. */
    int size();

    /** Hands over all that meets the box. */
    void visit(Box box, DiagramVisitor visitor);

    /** The node that stands for an element; branches have none. */
    Optional<NodeBox> node(ElementId element);

    /** The area of a route, scope or group. */
    Optional<ScopeArea> area(ElementId element);

    /** Where an element is seen: its node, its area, or the connection that carries its label. */
    Optional<Box> placeOf(ElementId element);

    /** Steps that send to routes of the same file. Computed when first asked for. */
    List<RouteLink> links();

    default List<NodeBox> nodes() {
        List<NodeBox> nodes = new ArrayList<>();
        visit(bounds(), new DiagramParts(_ -> {
        }, nodes::add, _ -> {
        }));
        return nodes;
    }

    default List<Connection> connections() {
        List<Connection> connections = new ArrayList<>();
        visit(bounds(), new DiagramParts(_ -> {
        }, _ -> {
        }, connections::add));
        return connections;
    }

    default List<ScopeArea> areas() {
        List<ScopeArea> areas = new ArrayList<>();
        visit(bounds(), new DiagramParts(areas::add, _ -> {
        }, _ -> {
        }));
        return areas;
    }
}
