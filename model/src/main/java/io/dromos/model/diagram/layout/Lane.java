package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Port;
import io.dromos.model.flow.ElementId;

/**
 * One way through a branching step.
 *
 * @param owner
 *            the branch, or the step itself where the lane is of its own steps
 * @param keyword
 *            word of its label; empty: no label
 * @param kind
 *            what its first connection means
 */
record Lane(ElementId owner, String keyword, String detail, Connection.Kind kind, Sequence steps) {

    double labelWidth() {
        return keyword.isEmpty() ? 0 : Measures.labelWidth(keyword, detail);
    }

    double length() {
        return steps.isEmpty() ? Measures.EMPTY : steps.length();
    }

    /** Room on the axis's upper or left side. */
    double above(Axes axes) {
        double own = steps.isEmpty() ? Measures.EMPTY / 2 : steps.axis();
        return Math.max(own, axes.labelBreadth(labelWidth()) / 2);
    }

    double below(Axes axes) {
        double own = steps.isEmpty() ? Measures.EMPTY / 2 : steps.breadth() - steps.axis();
        return Math.max(own, axes.labelBreadth(labelWidth()) / 2);
    }

    Port first(ElementId branching) {
        return steps.isEmpty() ? new Port(branching, Port.Side.OUT) : steps.first().in();
    }
}
