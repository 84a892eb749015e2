package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.BranchLabel;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.DiagramVisitor;
import io.dromos.model.diagram.InsertionPoint;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.diagram.NodeShape;
import io.dromos.model.diagram.Point;
import io.dromos.model.diagram.Port;
import io.dromos.model.diagram.ScopeArea;
import io.dromos.model.diagram.Wire;
import io.dromos.model.diagram.face.NodeFace;
import io.dromos.model.flow.ElementId;
import java.util.List;
import java.util.Optional;

/** Hands the visible parts of blocks to a visitor. Places are along and across the flow. */
final class Sketch {

    private final Axes axes;
    private final DiagramVisitor visitor;
    private final double fromU;
    private final double toU;
    private final double fromV;
    private final double toV;

    Sketch(Axes axes, Box box, DiagramVisitor visitor) {
        this.axes = axes;
        this.visitor = visitor;
        fromU = axes.u(box);
        toU = fromU + axes.length(box);
        fromV = axes.v(box);
        toV = fromV + axes.breadth(box);
    }

    Axes axes() {
        return axes;
    }

    boolean sees(double u, double v, double length, double breadth) {
        return u <= toU && u + length >= fromU && v <= toV && v + breadth >= fromV;
    }

    boolean endsBefore(double u) {
        return u < fromU;
    }

    boolean beginsBehind(double u) {
        return u > toU;
    }

    void node(NodeFace face, NodeShape shape, double u, double v) {
        boolean tile = shape == NodeShape.TILE;
        double length = tile ? Measures.TILE : axes.nodeLength();
        double breadth = tile ? Measures.TILE : axes.nodeBreadth();
        if (sees(u, v, length, breadth)) {
            visitor.node(new NodeBox(face, shape, axes.box(u, v, length, breadth)));
        }
    }

    void area(ElementId element, ScopeArea.Kind kind, String title, Box box) {
        visitor.area(new ScopeArea(element, kind, title, new Point(box.x(), box.y()), box));
    }

    void route(ElementId element, String title, Point titleAt, Box box) {
        visitor.area(new ScopeArea(element, ScopeArea.Kind.ROUTE, title, titleAt, box));
    }

    /** A straight line along the flow. */
    void line(Port from, Optional<Port> to, Connection.Kind kind, double u, double v, double length,
            Optional<InsertionPoint> insertion) {
        if (sees(u, v - Measures.GRID, length, 2 * Measures.GRID)) {
            double middle = kind == Connection.Kind.END ? u + length - 10 : u + Math.rint(length / 2);
            Point end = axes.point(u + length, v);
            visitor.connection(new Connection(from, to, kind,
                    new Wire(axes.point(u, v), List.of(new Wire.Piece.Straight(end))), Optional.empty(), insertion,
                    axes.point(middle, v)));
        }
    }

    void connection(Port from, Port to, Connection.Kind kind, Wire wire, Optional<BranchLabel> label,
            Optional<InsertionPoint> insertion, Point plus) {
        visitor.connection(new Connection(from, Optional.of(to), kind, wire, label, insertion, plus));
    }

    /** A curve from one axis to another, as long as a bend. */
    Wire.Piece bend(double u, double v, double toV) {
        double half = Measures.BEND / 2;
        return new Wire.Piece.Curve(axes.point(u + half, v), axes.point(u + half, toV),
                axes.point(u + Measures.BEND, toV));
    }

    Wire.Piece straight(double u, double v) {
        return new Wire.Piece.Straight(axes.point(u, v));
    }
}
