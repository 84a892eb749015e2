package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.NodeShape;
import io.dromos.model.diagram.Port;
import io.dromos.model.diagram.face.NodeFace;
import io.dromos.model.flow.ElementId;

/**
 * One node.
 *
 * @param exit
 *            the side by which its line leaves: {@code INSIDE} where it heads the steps that it holds
 */
record CardBlock(NodeFace face, Axes axes, Port.Side exit, boolean open) implements StepBlock {

    @Override
    public ElementId element() {
        return face.element();
    }

    @Override
    public Port out() {
        return new Port(element(), exit);
    }

    @Override
    public double length() {
        return axes.nodeLength();
    }

    @Override
    public double breadth() {
        return axes.nodeBreadth();
    }

    @Override
    public double axis() {
        return axes.nodeBreadth() / 2;
    }

    @Override
    public double lead() {
        return 0;
    }

    @Override
    public boolean area() {
        return false;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public void draw(Sketch sketch, double u, double v) {
        sketch.node(face, NodeShape.CARD, u, v);
    }
}
