package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Port;
import java.util.Optional;

/** A flow from its first node to its end: a route's body, what an onException does. */
record TrunkBlock(Sequence steps, boolean growing) implements Block {

    @Override
    public double length() {
        return steps.length() + (growing ? Measures.STUB : 0);
    }

    @Override
    public double breadth() {
        return steps.breadth();
    }

    @Override
    public double axis() {
        return steps.axis();
    }

    @Override
    public int size() {
        return steps.size();
    }

    Port in() {
        return steps.first().in();
    }

    @Override
    public void draw(Sketch sketch, double u, double v) {
        steps.draw(sketch, u, v);
        if (growing) {
            sketch.line(steps.last().out(), Optional.empty(), Connection.Kind.END, u + steps.length(),
                    v + steps.axis(), Measures.STUB, Optional.of(steps.insertionAtEnd()));
        }
    }
}
