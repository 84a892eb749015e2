package io.dromos.model.diagram.layout;

/**
 * A laid-out piece of a flow, in its own coordinates: {@code u} along the flow, {@code v} across it, both from 0. It
 * does not know where it stands, so it can be kept while everything around it moves.
 */
sealed interface Block permits StepBlock, GridBlock, GroupBlock, RouteBlock, Sequence, StackBlock, TrunkBlock {

    double length();

    double breadth();

    /** Where the flow's line passes, across the flow. */
    double axis();

    /** How many nodes are in it. */
    int size();

    void draw(Sketch sketch, double u, double v);
}
