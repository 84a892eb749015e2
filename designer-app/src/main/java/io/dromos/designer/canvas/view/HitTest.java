package io.dromos.designer.canvas.view;

import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.BranchLabel;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Diagram;
import io.dromos.model.diagram.DiagramVisitor;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.diagram.NodeShape;
import io.dromos.model.diagram.Point;
import io.dromos.model.diagram.ScopeArea;
import io.dromos.model.flow.ElementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what is at a place. Costs what is near the place, not what the flow is long. */
public final class HitTest implements DiagramVisitor {

    /** How near the pointer has to be to a connection, in the diagram's pixels. */
    private static final double NEAR = 14;
    private static final double TITLE_HEIGHT = 26;
    private static final double CHARACTER = 7;

    private final List<NodeBox> nodes = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();
    private final List<ScopeArea> areas = new ArrayList<>();

    private HitTest() {
    }

    public static Hit at(Diagram diagram, Point point) {
        HitTest test = new HitTest();
        diagram.visit(new Box(point.x(), point.y(), 0, 0).grown(NEAR), test);
        return test.hit(point);
    }

    /** The innermost scope whose area holds a point. */
    public static Optional<ElementId> scopeAround(Diagram diagram, Point point) {
        HitTest test = new HitTest();
        diagram.visit(new Box(point.x(), point.y(), 0, 0), test);
        return test.areas.reversed().stream().filter(area -> area.kind() == ScopeArea.Kind.SCOPE)
                .filter(area -> area.box().contains(point)).map(ScopeArea::element).findFirst();
    }

    /** The connection with a place to insert that is nearest to a point, if one is within a distance. */
    public static Optional<Connection> insertionNear(Diagram diagram, Point point, double distance) {
        HitTest test = new HitTest();
        diagram.visit(new Box(point.x(), point.y(), 0, 0).grown(distance), test);
        return test.connections.stream().filter(connection -> connection.insertion().isPresent())
                .filter(connection -> distance(connection, point) <= distance)
                .min(Comparator.comparingDouble(connection -> distance(connection, point)));
    }

    /** To the sign to insert, or to the line, but the sign counts for more. */
    private static double distance(Connection connection, Point point) {
        return Math.min(connection.plus().distanceTo(point), connection.wire().distanceTo(point) + NEAR);
    }

    private Hit hit(Point point) {
        for (NodeBox node : nodes) {
            if (node.box().contains(point)) {
                boolean second = node.shape() == NodeShape.CARD && point.y() > node.box().center().y()
                        && point.x() > node.box().x() + 52;
                return new Hit.OnNode(node, second);
            }
        }
        Optional<BranchLabel> label = connections.stream().map(Connection::label).flatMap(Optional::stream)
                .filter(it -> it.box().contains(point)).findFirst();
        if (label.isPresent()) {
            return new Hit.OnLabel(label.get());
        }
        return areas.reversed().stream().filter(area -> title(area).contains(point)).findFirst()
                .<Hit>map(Hit.OnArea::new).or(() -> nearest(point)).orElseGet(Hit.Nothing::new);
    }

    /** Where the title of an area stands. */
    public static Box title(ScopeArea area) {
        double width = area.title().length() * CHARACTER + 20;
        return switch (area.kind()) {
            case ROUTE -> new Box(area.titleAt().x(), area.titleAt().y(), width, TITLE_HEIGHT);
            case SCOPE, GROUP -> new Box(area.box().x() + 14, area.box().y() - 11, Math.min(width,
                    Math.max(30, area.box().width() - 28)), 22);
        };
    }

    private Optional<Hit> nearest(Point point) {
        return connections.stream().filter(connection -> connection.wire().distanceTo(point) <= NEAR)
                .min(Comparator.comparingDouble(connection -> connection.wire().distanceTo(point)))
                .map(Hit.OnConnection::new);
    }

    @Override
    public void area(ScopeArea area) {
        areas.add(area);
    }

    @Override
    public void node(NodeBox node) {
        nodes.add(node);
    }

    @Override
    public void connection(Connection connection) {
        connections.add(connection);
    }
}
