package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.Diagram;
import io.dromos.model.diagram.Direction;
import io.dromos.model.diagram.FlowLayout;
import io.dromos.model.diagram.Point;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Flow;
import io.dromos.model.flow.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out flows, and remembers what it laid out for as long as the elements live: the diagram of an edited flow costs
 * what the edit changed. Keep one for each open document. Any thread may use it.
 */
public final class DiagramLayout {

    private final BlockComposer across = new BlockComposer(new Axes(Direction.LEFT_TO_RIGHT));
    private final BlockComposer down = new BlockComposer(new Axes(Direction.TOP_TO_BOTTOM));

    public Diagram of(Flow flow, Direction direction) {
        return of(flow, new FlowLayout(direction, FlowLayout.AUTOMATIC.offsets()));
    }

    public Diagram of(Flow flow, FlowLayout layout) {
        BlockComposer composer = layout.direction() == Direction.LEFT_TO_RIGHT ? across : down;
        Axes axes = new Axes(layout.direction());
        Roots roots = Roots.of(flow.elements(), composer);
        StackBlock stack = StackBlock.of(roots.blocks());
        StackBlock placed = layout.offsets().isEmpty() ? stack : stack.moved(shifts(roots.elements(), layout), axes);
        return new ComposedDiagram(flow, placed, axes);
    }

    /** How many elements' blocks are remembered. */
    int remembered() {
        return across.cached() + down.cached();
    }

    private static List<Point> shifts(List<Element> elements, FlowLayout layout) {
        Point none = new Point(0, 0);
        List<Point> shifts = new ArrayList<>(elements.size());
        int routes = 0;
        for (Element element : elements) {
            routes += element instanceof Route ? 1 : 0;
            String name = element.value("id").orElse("#" + routes);
            shifts.add(element instanceof Route ? layout.offsets().getOrDefault(name, none) : none);
        }
        return shifts;
    }
}
