package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Port;
import io.dromos.model.diagram.Wire;
import io.dromos.model.flow.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A route: its title, its steps, and the error handling that is attached to its first node. */
final class RouteBlock implements Block {

    private static final double HANDLER_GAP = 32;

    private final ElementId element;
    private final String title;
    private final TrunkBlock trunk;
    private final List<TrunkBlock> handlers;
    private final Axes axes;
    private final double length;
    private final double breadth;
    private final int size;

    RouteBlock(ElementId element, String title, TrunkBlock trunk, List<TrunkBlock> handlers, Axes axes) {
        this.element = element;
        this.title = title;
        this.trunk = trunk;
        this.handlers = List.copyOf(handlers);
        this.axes = axes;
        double longest = trunk.length();
        double end = axes.routeAbove() + trunk.breadth();
        int nodes = trunk.size();
        for (TrunkBlock handler : handlers) {
            longest = Math.max(longest, indent() + handler.length());
            end += HANDLER_GAP + handler.breadth();
            nodes += handler.size();
        }
        length = axes.routeBefore() + longest;
        breadth = end;
        size = nodes;
    }

    private double indent() {
        return axes.nodeLength() + Measures.GAP;
    }

    /** The route with more attached to it. */
    RouteBlock with(List<TrunkBlock> more) {
        List<TrunkBlock> all = new ArrayList<>(handlers);
        all.addAll(more);
        return new RouteBlock(element, title, trunk, all, axes);
    }

    @Override
    public double length() {
        return length;
    }

    @Override
    public double breadth() {
        return breadth;
    }

    @Override
    public double axis() {
        return axes.routeAbove() + trunk.axis();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void draw(Sketch sketch, double u, double v) {
        sketch.route(element, title, axes.point(u, v + axes.titleAcross(axis())), axes.box(u, v, length, breadth));
        double trunkU = u + axes.routeBefore();
        trunk.draw(sketch, trunkU, v + axes.routeAbove());
        double end = v + axes.routeAbove() + trunk.breadth();
        for (TrunkBlock handler : handlers) {
            double start = end + HANDLER_GAP;
            attach(sketch, handler, trunkU, v + axis(), start + handler.axis());
            handler.draw(sketch, trunkU + indent(), start);
            end = start + handler.breadth();
        }
    }

    private void attach(Sketch sketch, TrunkBlock handler, double u, double trunkAxis, double handlerAxis) {
        double middle = u + axes.nodeLength() / 2;
        Wire wire = new Wire(axes.point(middle, trunkAxis + axes.nodeBreadth() / 2), List
                .of(sketch.straight(middle, handlerAxis), sketch.straight(u + indent(), handlerAxis)));
        sketch.connection(new Port(trunk.in().element(), Port.Side.ERROR), handler.in(), Connection.Kind.ATTACHED,
                wire, Optional.empty(), Optional.empty(), wire.end());
    }
}
