package io.dromos.model.diagram;

import java.util.ArrayList;
import java.util.List;

/** The line of a connection: straight pieces and cubic curves, one after the other. */
public record Wire(Point start, List<Piece> pieces) {

    public Wire {
        pieces = List.copyOf(pieces);
    }

    /** A piece from where the one before it ended. */
    public sealed interface Piece {

        Point end();

        record Straight(Point end) implements Piece {}

        record Curve(Point control1, Point control2, Point end) implements Piece {}
    }

    public Point end() {
        return pieces.isEmpty() ? start : pieces.getLast().end();
    }

    /** Points along the line, close enough to each other to measure a distance from it. */
    public List<Point> flattened() {
        List<Point> points = new ArrayList<>();
        points.add(start);
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Curve curve) {
                Point from = points.getLast();
                for (int i = 1; i < 8; i++) {
                    points.add(at(from, curve, i / 8.0));
                }
            }
            points.add(piece.end());
        }
        return points;
    }

    private static Point at(Point from, Piece.Curve curve, double t) {
        double s = 1 - t;
        double a = s * s * s;
        double b = 3 * s * s * t;
        double c = 3 * s * t * t;
        double d = t * t * t;
        return new Point(a * from.x() + b * curve.control1().x() + c * curve.control2().x() + d * curve.end().x(),
                a * from.y() + b * curve.control1().y() + c * curve.control2().y() + d * curve.end().y());
    }

    /** How far a point is from the line. */
    public double distanceTo(Point point) {
        List<Point> points = flattened();
        double best = Double.MAX_VALUE;
        for (int i = 1; i < points.size(); i++) {
            best = Math.min(best, distance(point, points.get(i - 1), points.get(i)));
        }
        return best;
    }

    private static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square;
        double t = Math.clamp(along, 0, 1);
        return point.distanceTo(new Point(from.x() + t * dx, from.y() + t * dy));
    }

    /** The box around the line and its control points. */
    public Box bounds() {
        Box box = new Box(start.x(), start.y(), 0, 0);
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Curve(Point control1, Point control2, Point _)) {
                box = box.and(new Box(control1.x(), control1.y(), 0, 0)).and(new Box(control2.x(), control2.y(), 0, 0));
            }
            box = box.and(new Box(piece.end().x(), piece.end().y(), 0, 0));
        }
        return box;
    }
}
