package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.InsertionPoint;
import io.dromos.model.flow.ElementId;
import java.util.List;
import java.util.Optional;

/** Steps one after the other, all on one axis. */
final class Sequence implements Block {

    private final List<StepBlock> blocks;
    private final ElementId parent;
    private final String slot;
    private final int headed;
    private final double[] starts;
    private final double length;
    private final double axis;
    private final double breadth;
    private final int size;

    /**
     * @param parent
     *            the element that holds the list
     * @param slot
     *            the list in it
     * @param headed
     *            how many of the blocks stand before the list's first
     */
    Sequence(List<StepBlock> blocks, ElementId parent, String slot, int headed) {
        this.blocks = List.copyOf(blocks);
        this.parent = parent;
        this.slot = slot;
        this.headed = headed;
        starts = new double[blocks.size()];
        double u = 0;
        double above = 0;
        double below = 0;
        int nodes = 0;
        for (int i = 0; i < starts.length; i++) {
            StepBlock block = blocks.get(i);
            u += i == 0 ? 0 : gap(blocks.get(i - 1), block);
            starts[i] = u;
            u += block.length();
            above = Math.max(above, block.axis());
            below = Math.max(below, block.breadth() - block.axis());
            nodes += block.size();
        }
        length = u;
        axis = above;
        breadth = above + below;
        size = nodes;
    }

    private static double gap(StepBlock one, StepBlock next) {
        return one.area() || next.area() ? Measures.AREA_GAP : Measures.GAP;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    StepBlock first() {
        return blocks.getFirst();
    }

    StepBlock last() {
        return blocks.getLast();
    }

    /** Whether messages leave at its end. */
    boolean open() {
        return blocks.isEmpty() || blocks.getLast().open();
    }

    InsertionPoint insertionAtStart() {
        return new InsertionPoint(parent, slot, 0);
    }

    InsertionPoint insertionAtEnd() {
        return new InsertionPoint(parent, slot, blocks.size() - headed);
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
        return axis;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void draw(Sketch sketch, double u, double v) {
        if (!sketch.sees(u, v, length, breadth)) {
            return;
        }
        for (int i = firstSeen(sketch, u); i < starts.length; i++) {
            if (i > 0) {
                connect(sketch, i, u, v);
            }
            if (sketch.beginsBehind(u + starts[i])) {
                return;
            }
            StepBlock block = blocks.get(i);
            block.draw(sketch, u + starts[i], v + axis - block.axis());
        }
    }

    private int firstSeen(Sketch sketch, double u) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sketch.endsBefore(u + starts[middle] + blocks.get(middle).length())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void connect(Sketch sketch, int i, double u, double v) {
        StepBlock one = blocks.get(i - 1);
        StepBlock next = blocks.get(i);
        double from = starts[i - 1] + one.length();
        double to = starts[i] + next.lead();
        sketch.line(one.out(), Optional.of(next.in()), Connection.Kind.SEQUENCE, u + from, v + axis, to - from,
                Optional.of(new InsertionPoint(parent, slot, i - headed)));
    }
}
