package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Port;
import io.dromos.model.diagram.ScopeArea;
import io.dromos.model.flow.ElementId;
import java.util.Optional;

/** A step with the steps it holds behind it, in an area: split, loop, filter. */
record ScopeBlock(ElementId element, String title, Sequence steps, Axes axes, boolean empty) implements StepBlock {

    private double behind() {
        return empty ? Measures.GAP + Measures.PAD : Measures.GAP;
    }

    @Override
    public double length() {
        return axes.before() + steps.length() + behind();
    }

    @Override
    public double breadth() {
        return axes.above() + steps.breadth() + Measures.PAD;
    }

    @Override
    public double axis() {
        return axes.above() + steps.axis();
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
        return true;
    }

    @Override
    public int size() {
        return steps.size();
    }

    @Override
    public void draw(Sketch sketch, double u, double v) {
        if (!sketch.sees(u, v, length(), breadth())) {
            return;
        }
        sketch.area(element, ScopeArea.Kind.SCOPE, title, axes.box(u, v, length(), breadth()));
        steps.draw(sketch, u + axes.before(), v + axes.above());
        if (steps.open()) {
            sketch.line(steps.last().out(), Optional.of(new Port(element, Port.Side.OUT)),
                    empty ? Connection.Kind.EMPTY : Connection.Kind.JOIN, u + axes.before() + steps.length(),
                    v + axis(), behind(), Optional.of(steps.insertionAtEnd()));
        }
    }
}
