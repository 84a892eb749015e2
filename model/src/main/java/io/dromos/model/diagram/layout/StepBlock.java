package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.Port;
import io.dromos.model.flow.ElementId;

/** A block that stands for one step, with all that it holds: messages come in at one side and leave at the other. */
sealed interface StepBlock extends Block permits CardBlock, FanBlock, ScopeBlock {

    ElementId element();

    /** The port that messages leave by towards the next block. */
    default Port out() {
        return new Port(element(), Port.Side.OUT);
    }

    default Port in() {
        return new Port(element(), Port.Side.IN);
    }

    /** From its beginning to where messages come in, along the flow. */
    double lead();

    /** Whether an area is around it. */
    boolean area();

    /** Whether messages go on behind it. */
    boolean open();
}
