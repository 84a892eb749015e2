package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Direction;
import io.dromos.model.diagram.Point;

/**
 * Turns places along ({@code u}) and across ({@code v}) the flow into places on the canvas. Layout is written once, in
 * these two; a direction only says which of them is x.
 */
record Axes(Direction direction) {

    private boolean flat() {
        return direction == Direction.LEFT_TO_RIGHT;
    }

    Box box(double u, double v, double length, double breadth) {
        return flat() ? new Box(u, v, length, breadth) : new Box(v, u, breadth, length);
    }

    Point point(double u, double v) {
        return flat() ? new Point(u, v) : new Point(v, u);
    }

    double u(Box box) {
        return flat() ? box.x() : box.y();
    }

    double v(Box box) {
        return flat() ? box.y() : box.x();
    }

    double length(Box box) {
        return flat() ? box.width() : box.height();
    }

    double breadth(Box box) {
        return flat() ? box.height() : box.width();
    }

    double nodeLength() {
        return flat() ? Measures.NODE_WIDTH : Measures.NODE_HEIGHT;
    }

    double nodeBreadth() {
        return flat() ? Measures.NODE_HEIGHT : Measures.NODE_WIDTH;
    }

    /** Between an area's edge and its first node, along the flow. */
    double before() {
        return flat() ? Measures.PAD : Measures.TITLE;
    }

    /** Between an area's edge and its uppermost or leftmost lane, across the flow. */
    double above() {
        return flat() ? Measures.TITLE : Measures.PAD;
    }

    /** Room along the flow for the title of a route. */
    double routeBefore() {
        return flat() ? 0 : Measures.ROUTE_TITLE;
    }

    /** Room across the flow for the title of a route. */
    double routeAbove() {
        return flat() ? Measures.ROUTE_TITLE : 0;
    }

    /** How far across a route's title stands, whose first node is centred there. */
    double titleAcross(double axis) {
        return flat() ? axis - Measures.NODE_HEIGHT / 2 - Measures.ROUTE_TITLE : 0;
    }

    /** What a label of that width takes along the flow. */
    double labelLength(double width) {
        return flat() ? width : Measures.LABEL_HEIGHT;
    }

    double labelBreadth(double width) {
        return flat() ? Measures.LABEL_HEIGHT : width;
    }
}
