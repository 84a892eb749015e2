package io.dromos.model.diagram.layout;

import java.util.List;

/** Nodes without order among them, in rows: beans, a REST service's operations. */
record GridBlock(List<CardBlock> cards, Axes axes) implements Block {

    private static final int COLUMNS = 4;

    GridBlock {
        cards = List.copyOf(cards);
    }

    private double stepU() {
        return axes.nodeLength() + Measures.PAD;
    }

    private double stepV() {
        return axes.nodeBreadth() + Measures.PAD;
    }

    private int inRow() {
        return Math.min(COLUMNS, cards.size());
    }

    @Override
    public double length() {
        return inRow() * stepU() - Measures.PAD;
    }

    @Override
    public double breadth() {
        return Math.ceilDiv(cards.size(), COLUMNS) * stepV() - Measures.PAD;
    }

    @Override
    public double axis() {
        return axes.nodeBreadth() / 2;
    }

    @Override
    public int size() {
        return cards.size();
    }

    @Override
    public void draw(Sketch sketch, double u, double v) {
        for (int i = 0; i < cards.size(); i++) {
            int row = i / COLUMNS;
            cards.get(i).draw(sketch, u + i % COLUMNS * stepU(), v + row * stepV());
        }
    }
}
