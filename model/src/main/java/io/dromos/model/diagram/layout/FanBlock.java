package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.BranchLabel;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.NodeShape;
import io.dromos.model.diagram.Point;
import io.dromos.model.diagram.Port;
import io.dromos.model.diagram.ScopeArea;
import io.dromos.model.diagram.Wire;
import io.dromos.model.diagram.face.NodeFace;
import io.dromos.model.flow.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A branching step: a tile from which lanes fan out, aligned at their start, and join again. */
final class FanBlock implements StepBlock {

    private final NodeFace face;
    private final String title;
    private final Axes axes;
    private final List<Lane> lanes;
    /** The lanes' axes. */
    private final double[] laneAxes;
    private final double laneStart;
    private final double join;
    private final double breadth;
    private final double axis;
    private final int size;

    /**
     * @param straight
     *            whether the first lane lies straight behind the tile, rather than all lanes around it
     */
    FanBlock(NodeFace face, String title, Axes axes, List<Lane> lanes, boolean straight) {
        this.face = face;
        this.title = title;
        this.axes = axes;
        this.lanes = List.copyOf(lanes);
        laneAxes = new double[lanes.size()];
        double end = axes.above();
        double longest = 0;
        double label = 0;
        int nodes = 1;
        for (int i = 0; i < laneAxes.length; i++) {
            Lane lane = lanes.get(i);
            double start = i == 0 ? end : end + Measures.LANE_GAP;
            double least = i == 0 && straight ? Measures.TILE / 2 : 0;
            laneAxes[i] = Math.ceil(start + Math.max(least, lane.above(axes)));
            end = laneAxes[i] + lane.below(axes);
            longest = Math.max(longest, lane.length());
            label = Math.max(label, axes.labelLength(lane.labelWidth()));
            nodes += lane.steps().size();
        }
        double middle = laneAxes.length == 0
                ? 0
                : straight ? laneAxes[0] : Math.rint((laneAxes[0] + laneAxes[laneAxes.length - 1]) / 2);
        axis = Math.max(middle, axes.above() + Measures.TILE / 2);
        breadth = Math.max(end, axis + Measures.TILE / 2) + Measures.PAD;
        boolean labelled = lanes.stream().anyMatch(lane -> !lane.keyword().isEmpty());
        laneStart = axes.before() + Measures.TILE + Measures.BEND
                + (labelled ? label + Measures.GAP : Measures.PAD);
        join = laneStart + longest + Measures.PAD + Measures.BEND;
        size = nodes;
    }

    @Override
    public ElementId element() {
        return face.element();
    }

    @Override
    public double length() {
        return lanes.isEmpty() ? axes.before() + Measures.TILE + Measures.GAP : join + Measures.PAD / 2;
    }

    @Override
    public double breadth() {
        return breadth;
    }

    @Override
    public double axis() {
        return axis;
    }

    @Override
    public double lead() {
        return axes.before();
    }

    @Override
    public boolean area() {
        return true;
    }

    @Override
    public boolean open() {
        return lanes.isEmpty() || lanes.stream().anyMatch(lane -> lane.steps().open());
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void draw(Sketch sketch, double u, double v) {
        if (!sketch.sees(u, v, length(), breadth)) {
            return;
        }
        sketch.area(element(), ScopeArea.Kind.SCOPE, title, axes.box(u, v, length(), breadth));
        sketch.node(face, NodeShape.TILE, u + axes.before(), v + axis - Measures.TILE / 2);
        if (lanes.isEmpty()) {
            sketch.line(new Port(element(), Port.Side.INSIDE), Optional.of(out()), Connection.Kind.EMPTY,
                    u + axes.before() + Measures.TILE, v + axis, Measures.GAP, Optional.empty());
        }
        for (int i = 0; i < laneAxes.length; i++) {
            Lane lane = lanes.get(i);
            if (sees(sketch, u, v, i)) {
                enter(sketch, lane, u, v, v + laneAxes[i]);
                lane.steps().draw(sketch, u + laneStart, v + laneAxes[i] - lane.steps().axis());
                leave(sketch, lane, u, v, v + laneAxes[i]);
            }
        }
    }

    /** Whether the lane with its bends is in view; they reach from the lane to the tile's axis. */
    private boolean sees(Sketch sketch, double u, double v, int i) {
        double from = Math.min(axis, laneAxes[i] - lanes.get(i).above(axes));
        double to = Math.max(axis, laneAxes[i] + lanes.get(i).below(axes));
        return sketch.sees(u, v + from, length(), to - from);
    }

    private void enter(Sketch sketch, Lane lane, double u, double v, double laneAxis) {
        double tileEnd = u + axes.before() + Measures.TILE;
        List<Wire.Piece> pieces = new ArrayList<>();
        if (laneAxis != v + axis) {
            pieces.add(sketch.bend(tileEnd, v + axis, laneAxis));
        }
        Point plus = axes.point(u + laneStart - Measures.GAP / 2, laneAxis);
        Connection.Kind kind = lane.kind();
        if (lane.steps().isEmpty()) {
            join(sketch, pieces, u, v, laneAxis);
            plus = axes.point(u + laneStart + Measures.EMPTY / 2, laneAxis);
            kind = Connection.Kind.EMPTY;
        } else {
            pieces.add(sketch.straight(u + laneStart + lane.steps().first().lead(), laneAxis));
        }
        sketch.connection(new Port(element(), Port.Side.INSIDE), lane.first(element()), kind,
                new Wire(axes.point(tileEnd, v + axis), pieces), label(lane, u, laneAxis),
                Optional.of(lane.steps().insertionAtStart()), plus);
    }

    private Optional<BranchLabel> label(Lane lane, double u, double laneAxis) {
        if (lane.keyword().isEmpty()) {
            return Optional.empty();
        }
        double length = axes.labelLength(lane.labelWidth());
        double breadth = axes.labelBreadth(lane.labelWidth());
        return Optional.of(new BranchLabel(lane.owner(), lane.keyword(), lane.detail(),
                axes.box(u + laneStart - Measures.GAP - length, laneAxis - breadth / 2, length, breadth)));
    }

    private void leave(Sketch sketch, Lane lane, double u, double v, double laneAxis) {
        if (lane.steps().isEmpty() || !lane.steps().open()) {
            return;
        }
        double end = u + laneStart + lane.steps().length();
        List<Wire.Piece> pieces = new ArrayList<>();
        join(sketch, pieces, u, v, laneAxis);
        sketch.connection(lane.steps().last().out(), out(), Connection.Kind.JOIN,
                new Wire(axes.point(end, laneAxis), pieces), Optional.empty(),
                Optional.of(lane.steps().insertionAtEnd()), axes.point(end + Measures.GAP / 2, laneAxis));
    }

    private void join(Sketch sketch, List<Wire.Piece> pieces, double u, double v, double laneAxis) {
        if (laneAxis != v + axis) {
            pieces.add(sketch.straight(u + join - Measures.BEND, laneAxis));
            pieces.add(sketch.bend(u + join - Measures.BEND, laneAxis, v + axis));
        }
        pieces.add(sketch.straight(u + length(), v + axis));
    }
}
