package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Point;
import java.util.ArrayList;
import java.util.List;

/** Routes and declarations one below the other, in the order of the file. */
final class StackBlock implements Block {

    private final List<Row> rows;
    private final double length;
    private final double breadth;
    private final int size;

    /** A block and how far it was moved by hand, in pixels of the canvas. */
    record Row(Block block, double shiftU, double shiftV, double start) {}

    private StackBlock(List<Row> rows) {
        this.rows = List.copyOf(rows);
        length = rows.stream().mapToDouble(row -> row.block().length()).max().orElse(0);
        breadth = rows.isEmpty() ? 0 : rows.getLast().start() + rows.getLast().block().breadth();
        size = rows.stream().mapToInt(row -> row.block().size()).sum();
    }

    /** Nothing in it was moved by hand. */
    static StackBlock of(List<? extends Block> blocks) {
        List<Row> rows = new ArrayList<>(blocks.size());
        double v = 0;
        for (Block block : blocks) {
            rows.add(new Row(block, 0, 0, v));
            v += block.breadth() + Measures.ROW_GAP;
        }
        return new StackBlock(rows);
    }

    /** Row by row, moved as given. */
    StackBlock moved(List<Point> shifts, Axes axes) {
        List<Row> moved = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Box shift = new Box(shifts.get(i).x(), shifts.get(i).y(), 0, 0);
            moved.add(new Row(rows.get(i).block(), axes.u(shift), axes.v(shift), rows.get(i).start()));
        }
        return new StackBlock(moved);
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
        return rows.isEmpty() ? 0 : rows.getFirst().block().axis();
    }

    @Override
    public int size() {
        return size;
    }

    /** Whether a row was moved by hand, so that rows may lie over each other and outside of the stack. */
    boolean isMoved() {
        return rows.stream().anyMatch(row -> row.shiftU() != 0 || row.shiftV() != 0);
    }

    List<Row> rows() {
        return rows;
    }

    @Override
    public void draw(Sketch sketch, double u, double v) {
        for (Row row : rows) {
            double atU = u + row.shiftU();
            double atV = v + row.start() + row.shiftV();
            if (sketch.sees(atU, atV, row.block().length(), row.block().breadth())) {
                row.block().draw(sketch, atU, atV);
            }
        }
    }
}
