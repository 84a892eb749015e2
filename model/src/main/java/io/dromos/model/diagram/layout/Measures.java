package io.dromos.model.diagram.layout;

/** Sizes in pixels at 100 %. The look's tokens are node 196 by 54 and a grid of 20. */
public final class Measures {

    public static final double NODE_WIDTH = 196;
    public static final double NODE_HEIGHT = 54;
    public static final double TILE = 54;
    public static final double GRID = 20;
    /** Height of a branch's label. */
    public static final double LABEL_HEIGHT = 22;
    /** Room for an area's title. */
    public static final double TITLE = 36;

    /** Between a node and the next. */
    static final double GAP = 44;
    /** Between an area's edge and what is in it. */
    static final double PAD = 20;
    /** Between an area's edge and the node before it, and behind its last node. */
    static final double AREA_GAP = 28;
    /** Along the flow, for a line to bend into a branch. */
    static final double BEND = 56;
    /** Between branches. */
    static final double LANE_GAP = 26;
    /** Length and breadth of a branch that holds nothing. */
    static final double EMPTY = 44;
    /** Between routes. */
    static final double ROW_GAP = 48;
    /** Room for a route's title. */
    static final double ROUTE_TITLE = 30;
    /** Behind the last step of a route. */
    static final double STUB = 36;

    private static final double CODE_CHARACTER = 6.9;
    private static final double WORD_CHARACTER = 6.5;
    private static final double WIDEST_LABEL = 280;

    private Measures() {
    }

    /** How wide a branch's label is; longer ones are cut with dots. */
    static double labelWidth(String keyword, String detail) {
        double words = keyword.length() * WORD_CHARACTER + 20;
        double code = detail.isEmpty() ? 0 : detail.length() * CODE_CHARACTER + 6;
        return Math.min(WIDEST_LABEL, Math.ceil(words + code));
    }
}
