package io.dromos.designer.canvas.gesture;

import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Diagram;
import io.dromos.model.diagram.DiagramParts;
import io.dromos.model.diagram.Direction;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.diagram.Point;
import io.dromos.model.diagram.Port;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where the keyboard goes from an element: along its connections, to its neighbours, in the order of the source. */
public final class Navigation {

    /** Which way an arrow key points. */
    public enum Arrow {
        LEFT, RIGHT, UP, DOWN
    }

    /** How far to the side a neighbour is looked for. */
    private static final double REACH = 1200;

    private final CanvasModel model;

    public Navigation(CanvasModel model) {
        this.model = model;
    }

    private Diagram diagram() {
        return model.diagram();
    }

    public Optional<ElementId> from(ElementId element, Arrow arrow) {
        boolean across = diagram().direction() == Direction.LEFT_TO_RIGHT;
        Arrow forward = across ? Arrow.RIGHT : Arrow.DOWN;
        Arrow back = across ? Arrow.LEFT : Arrow.UP;
        Optional<ElementId> along = arrow == forward
                ? next(element)
                : arrow == back ? previous(element) : Optional.empty();
        return along.or(() -> neighbour(element, arrow));
    }

    /** The first or last node of the source's order, or the one beside an element in it. */
    public Optional<ElementId> inOrder(Optional<ElementId> element, int by) {
        List<ElementId> order = new ArrayList<>();
        model.session().document().index().forEach(each -> {
            if (isNode(each)) {
                order.add(each.id());
            }
        });
        if (order.isEmpty()) {
            return Optional.empty();
        }
        int at = element.map(order::indexOf).orElse(-1);
        int next = at < 0 ? by > 0 ? 0 : order.size() - 1 : at + by;
        return next < 0 || next >= order.size() ? Optional.empty() : Optional.of(order.get(next));
    }

    private boolean isNode(Element element) {
        return diagram().node(element.id()).isPresent();
    }

    /** The connection on which a step is put that goes right behind an element. */
    public Optional<Connection> behind(ElementId element) {
        List<Connection> leaving = connections(element,
                connection -> connection.from().element().equals(element) && connection.insertion().isPresent());
        return leaving.stream().filter(connection -> connection.from().side() == Port.Side.OUT).findFirst()
                .or(() -> leaving.stream().findFirst());
    }

    /** Where an element stands, with the sign to insert behind it: who builds on need not scroll. */
    public Optional<Box> placeWithRoomBehind(ElementId element) {
        return diagram().placeOf(element).map(place -> behind(element)
                .map(line -> place.and(Box.between(line.plus(), line.plus()))).orElse(place));
    }

    private Optional<ElementId> next(ElementId element) {
        Optional<Connection> leaving = connections(element, connection -> connection.from().element().equals(element)
                && connection.from().side() != Port.Side.ERROR
                && connection.kind() != Connection.Kind.JOIN || leavesNode(connection, element)).stream().findFirst();
        return leaving.flatMap(this::target);
    }

    private boolean leavesNode(Connection connection, ElementId element) {
        return connection.from().equals(new Port(element, Port.Side.OUT));
    }

    /** The node at the end of a connection; through the end of an area to what comes behind it. */
    private Optional<ElementId> target(Connection connection) {
        Optional<Connection> current = Optional.of(connection);
        for (int steps = 0; steps < 50 && current.isPresent(); steps++) {
            Optional<Port> to = current.get().to();
            if (to.isEmpty()) {
                return Optional.empty();
            }
            Port port = to.get();
            if (port.side() == Port.Side.IN) {
                return Optional.of(port.element());
            }
            current = at(current.get().wire().end(), next -> next.from().equals(port));
        }
        return Optional.empty();
    }

    private Optional<ElementId> previous(ElementId element) {
        return connections(element, connection -> connection.to().filter(new Port(element, Port.Side.IN)::equals)
                .isPresent()).stream().findFirst().map(connection -> connection.from().element());
    }

    private Optional<Connection> at(Point point, Predicate<Connection> wanted) {
        return in(new Box(point.x(), point.y(), 0, 0).grown(8), wanted).stream().findFirst();
    }

    private List<Connection> connections(ElementId element, Predicate<Connection> wanted) {
        Optional<Box> node = diagram().node(element).map(NodeBox::box);
        Optional<Box> area = diagram().area(element).map(it -> it.box());
        List<Connection> found = new ArrayList<>();
        node.ifPresent(box -> found.addAll(in(box.grown(8), wanted)));
        area.ifPresent(box -> in(new Box(box.right() - 4, box.y(), 12, box.height()), wanted).stream()
                .filter(connection -> !found.contains(connection)).forEach(found::add));
        area.ifPresent(box -> in(new Box(box.x(), box.bottom() - 4, box.width(), 12), wanted).stream()
                .filter(connection -> !found.contains(connection)).forEach(found::add));
        return found;
    }

    private List<Connection> in(Box box, Predicate<Connection> wanted) {
        List<Connection> found = new ArrayList<>();
        diagram().visit(box, new DiagramParts(_ -> {
        }, _ -> {
        }, connection -> {
            if (wanted.test(connection)) {
                found.add(connection);
            }
        }));
        return found;
    }

    private Optional<ElementId> neighbour(ElementId element, Arrow arrow) {
        Optional<Point> place = diagram().placeOf(element).map(Box::center);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Point from = place.get();
        List<NodeBox> around = new ArrayList<>();
        diagram().visit(new Box(from.x(), from.y(), 0, 0).grown(REACH), new DiagramParts(_ -> {
        }, around::add, _ -> {
        }));
        return around.stream().filter(node -> points(from, node.box().center(), arrow))
                .min(Comparator.comparingDouble(node -> cost(from, node.box().center(), arrow)))
                .map(NodeBox::element);
    }

    private static boolean points(Point from, Point to, Arrow arrow) {
        return switch (arrow) {
            case LEFT -> to.x() < from.x() - 4;
            case RIGHT -> to.x() > from.x() + 4;
            case UP -> to.y() < from.y() - 4;
            case DOWN -> to.y() > from.y() + 4;
        };
    }

    /** What lies to the side costs more than what lies ahead. */
    private static double cost(Point from, Point to, Arrow arrow) {
        double dx = Math.abs(to.x() - from.x());
        double dy = Math.abs(to.y() - from.y());
        return switch (arrow) {
            case LEFT, RIGHT -> dx + 3 * dy;
            case UP, DOWN -> dy + 3 * dx;
        };
    }
}
