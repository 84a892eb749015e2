package io.dromos.model.diagram;

/** A place on the canvas, in pixels at 100 %; y grows downwards. */
public record Point(double x, double y) {

    public double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
