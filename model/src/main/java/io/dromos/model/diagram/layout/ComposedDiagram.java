package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.BranchLabel;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Diagram;
import io.dromos.model.diagram.DiagramParts;
import io.dromos.model.diagram.DiagramVisitor;
import io.dromos.model.diagram.Direction;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.diagram.RouteLink;
import io.dromos.model.diagram.ScopeArea;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.Flow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A diagram that is a tree of blocks. What is asked for by id is indexed when the first question comes. */
final class ComposedDiagram implements Diagram {

    private final Flow flow;
    private final StackBlock rows;
    private final Axes axes;
    private final Box bounds;
    private volatile @Nullable Index index;
    private volatile @Nullable List<RouteLink> links;

    private record Index(Map<ElementId, NodeBox> nodes, Map<ElementId, ScopeArea> areas,
            Map<ElementId, BranchLabel> labels) {}

    ComposedDiagram(Flow flow, StackBlock rows, Axes axes) {
        this.flow = flow;
        this.rows = rows;
        this.axes = axes;
        bounds = rows.rows().stream()
                .map(row -> axes.box(row.shiftU(), row.start() + row.shiftV(), row.block().length(),
                        row.block().breadth()))
                .reduce(Box::and).orElse(Box.EMPTY);
    }

    @Override
    public Direction direction() {
        return axes.direction();
    }

    @Override
    public Box bounds() {
        return bounds;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public void visit(Box box, DiagramVisitor visitor) {
        rows.draw(new Sketch(axes, box, visitor), 0, 0);
    }

    @Override
    public Optional<NodeBox> node(ElementId element) {
        return Optional.ofNullable(index().nodes().get(element));
    }

    @Override
    public Optional<ScopeArea> area(ElementId element) {
        return Optional.ofNullable(index().areas().get(element));
    }

    @Override
    public Optional<Box> placeOf(ElementId element) {
        return node(element).map(NodeBox::box)
                .or(() -> Optional.ofNullable(index().labels().get(element)).map(BranchLabel::box))
                .or(() -> area(element).map(ScopeArea::box));
    }

    @Override
    public List<RouteLink> links() {
        List<RouteLink> known = links;
        if (known == null) {
            known = RouteLinks.in(flow);
            links = known;
        }
        return known;
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            Index made = new Index(HashMap.newHashMap(size()), new HashMap<>(), new HashMap<>());
            visit(bounds, new DiagramParts(area -> made.areas().put(area.element(), area),
                    node -> made.nodes().putIfAbsent(node.element(), node), connection -> connection.label()
                            .ifPresent(label -> made.labels().put(label.branch(), label))));
            index = made;
            known = made;
        }
        return known;
    }
}
