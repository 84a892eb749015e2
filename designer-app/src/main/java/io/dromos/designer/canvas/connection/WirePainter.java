package io.dromos.designer.canvas.connection;

import io.dromos.designer.canvas.view.CanvasColors;
import io.dromos.designer.canvas.view.CanvasColors.Paint;
import io.dromos.designer.canvas.view.CanvasModel.Insertions;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Point;
import io.dromos.model.diagram.Wire;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** Lines with arrow heads, and the places to insert while something is dragged. */
final class WirePainter {

    private static final double ARROW = 7;
    private static final double PLUS = 7;

    private final GraphicsContext graphics;
    private final CanvasColors colors;
    private final double scale;

    WirePainter(GraphicsContext graphics, CanvasColors colors, double scale) {
        this.graphics = graphics;
        this.colors = colors;
        this.scale = scale;
    }

    void paint(List<Connection> connections, Insertions insertions) {
        graphics.setLineCap(StrokeLineCap.BUTT);
        for (Connection connection : connections) {
            line(connection);
        }
        for (Connection connection : connections) {
            place(connection, insertions);
        }
    }

    private void line(Connection connection) {
        Color color = colors.of(connection.kind() == Connection.Kind.ERROR ? Paint.FAILURE : Paint.CONNECTION);
        boolean faint = connection.kind() == Connection.Kind.END || connection.kind() == Connection.Kind.EMPTY;
        graphics.setStroke(faint ? color.deriveColor(0, 1, 1, 0.55) : color);
        graphics.setLineWidth(Math.max(1.35, 0.8 / scale));
        graphics.setLineDashes(faint ? new double[]{3, 4} : new double[0]);
        trace(connection.wire(), connection.arrow() ? ARROW - 1 : 0);
        graphics.stroke();
        graphics.setLineDashes();
        if (connection.arrow()) {
            graphics.setFill(color);
            head(connection.wire());
        }
    }

    /** The line, ending a little before its end so that an arrow head stays pointed. */
    private void trace(Wire wire, double shorter) {
        graphics.beginPath();
        graphics.moveTo(wire.start().x(), wire.start().y());
        for (Wire.Piece piece : wire.pieces()) {
            boolean last = piece == wire.pieces().getLast();
            switch (piece) {
                case Wire.Piece.Straight(Point end) -> {
                    Point to = last ? back(wire, shorter) : end;
                    graphics.lineTo(to.x(), to.y());
                }
                case Wire.Piece.Curve(Point one, Point two, Point end) -> graphics.bezierCurveTo(one.x(), one.y(),
                        two.x(), two.y(), end.x(), end.y());
            }
        }
    }

    private static Point back(Wire wire, double by) {
        Point end = wire.end();
        Point before = before(wire);
        double length = before.distanceTo(end);
        if (length < by || by == 0) {
            return end;
        }
        double share = by / length;
        return new Point(end.x() - (end.x() - before.x()) * share, end.y() - (end.y() - before.y()) * share);
    }

    private static Point before(Wire wire) {
        return wire.pieces().size() == 1 ? wire.start() : wire.pieces().get(wire.pieces().size() - 2).end();
    }

    private void head(Wire wire) {
        Point end = wire.end();
        Point before = before(wire);
        double angle = Math.atan2(end.y() - before.y(), end.x() - before.x());
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double half = ARROW * 0.55;
        graphics.fillPolygon(
                new double[]{end.x(), end.x() - ARROW * cos - half * sin, end.x() - ARROW * cos + half * sin},
                new double[]{end.y(), end.y() - ARROW * sin + half * cos, end.y() - ARROW * sin - half * cos}, 3);
    }

    private void place(Connection connection, Insertions insertions) {
        boolean empty = connection.kind() == Connection.Kind.EMPTY;
        if (connection.insertion().isEmpty() || !empty && !insertions.shown()) {
            return;
        }
        boolean chosen = insertions.chosen().isPresent() && insertions.chosen().equals(connection.insertion());
        Paint paint = chosen
                ? insertions.allowed() ? Paint.ACCENT : Paint.ERROR
                : insertions.shown() ? Paint.ACCENT : Paint.CONNECTION;
        plus(connection.plus(), colors.of(paint), chosen);
    }

    private void plus(Point at, Color color, boolean chosen) {
        double radius = chosen ? PLUS + 4 : PLUS;
        graphics.setFill(chosen ? color : colors.of(Paint.PANEL));
        graphics.fillOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        graphics.setStroke(color);
        graphics.setLineWidth(1.25);
        graphics.strokeOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        graphics.setStroke(chosen ? colors.of(Paint.PANEL) : color);
        double arm = radius * 0.5;
        graphics.strokeLine(at.x() - arm, at.y(), at.x() + arm, at.y());
        graphics.strokeLine(at.x(), at.y() - arm, at.x(), at.y() + arm);
    }
}
