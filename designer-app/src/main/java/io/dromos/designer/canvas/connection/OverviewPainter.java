package io.dromos.designer.canvas.connection;

import io.dromos.designer.canvas.view.Camera;
import io.dromos.designer.canvas.view.CanvasColors;
import io.dromos.designer.canvas.view.CanvasColors.Paint;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.NodeMark;
import io.dromos.designer.ui.Fonts;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.diagram.NodeShape;
import io.dromos.model.diagram.ScopeArea;
import io.dromos.model.expression.Severity;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * Nodes while zoomed out: cards with titles, then coloured tiles, then routes as blocks. What is selected, found or
 * wrong lights up at any scale.
 */
final class OverviewPainter {

    /** Below this scale connections are left out. */
    static final double LINES = 0.1;
    /** Below this scale titles cannot be read. */
    private static final double TITLES = 0.24;
    /** Below this scale routes are blocks. */
    private static final double BLOCKS = 0.1;
    /** Pixels of the screen. */
    private static final double TITLE_SIZE = 9;
    /** Height of a route's title in the diagram: its larger form here grows upwards from the same foot. */
    private static final double LABEL = 14;
    /** Width of a character of that size, on average. */
    private static final double CHARACTER = 5.1;

    private final GraphicsContext graphics;
    private final CanvasColors colors;
    private final Camera camera;
    private final CanvasModel model;

    OverviewPainter(GraphicsContext graphics, CanvasColors colors, Camera camera, CanvasModel model) {
        this.graphics = graphics;
        this.colors = colors;
        this.camera = camera;
        this.model = model;
    }

    void paint(List<NodeBox> nodes, List<ScopeArea> areas) {
        double scale = camera.scale();
        if (scale < BLOCKS) {
            areas.stream().filter(area -> area.kind() == ScopeArea.Kind.ROUTE).forEach(this::block);
        }
        graphics.setFont(Font.font(Fonts.WORDS, TITLE_SIZE / scale));
        graphics.setTextBaseline(VPos.CENTER);
        for (NodeBox node : nodes) {
            if (scale >= TITLES) {
                card(node);
            } else {
                tile(node);
            }
        }
        nodes.forEach(this::light);
        if (scale < TITLES) {
            areas.stream().filter(area -> area.kind() == ScopeArea.Kind.ROUTE).forEach(this::name);
        }
    }

    private void card(NodeBox node) {
        Box box = node.box();
        if (node.shape() == NodeShape.TILE) {
            tile(node);
            return;
        }
        graphics.setFill(colors.of(Paint.PANEL));
        graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 18, 18);
        graphics.setFill(colors.of(node.face().category()));
        graphics.fillRoundRect(box.x() + 9, box.y() + 9, 14, box.height() - 18, 8, 8);
        graphics.setFill(colors.of(Paint.TEXT));
        int room = (int) ((box.width() - 38) * camera.scale() / CHARACTER);
        String title = node.face().title();
        graphics.fillText(title.length() <= room ? title : title.substring(0, Math.max(1, room - 1)) + "\u2026",
                box.x() + 32, box.center().y());
    }

    private void tile(NodeBox node) {
        Box box = node.box();
        graphics.setFill(colors.of(node.face().category()));
        if (camera.scale() < BLOCKS) {
            graphics.fillRect(box.x(), box.y(), box.width(), box.height());
        } else {
            graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 18, 18);
        }
    }

    private void light(NodeBox node) {
        if (model.highlights().get().contains(node.element())) {
            ring(node.box(), colors.of(Paint.WARNING));
        }
        NodeMark mark = model.marks().get().get(node.element());
        if (mark != null && mark.severity() != Severity.INFO) {
            double radius = 5 / camera.scale();
            graphics.setFill(colors.of(mark.severity() == Severity.ERROR ? Paint.ERROR : Paint.WARNING));
            graphics.fillOval(node.box().right() - radius, node.box().y() - radius, 2 * radius, 2 * radius);
        }
        if (model.session().selection().contains(node.element())) {
            ring(node.box(), colors.of(Paint.ACCENT));
        }
    }

    private void ring(Box box, Color color) {
        double width = 2 / camera.scale();
        graphics.setStroke(color);
        graphics.setLineWidth(width);
        Box around = box.grown(width);
        graphics.strokeRoundRect(around.x(), around.y(), around.width(), around.height(), 18, 18);
    }

    private void block(ScopeArea route) {
        Box box = route.box().grown(1 / camera.scale());
        double corner = 8 / camera.scale();
        graphics.setFill(colors.of(Paint.SOFT));
        graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
    }

    private void name(ScopeArea route) {
        double size = 11 / camera.scale();
        graphics.setFont(Font.font(Fonts.WORDS, size));
        graphics.setFill(colors.of(Paint.TEXT));
        graphics.setTextBaseline(VPos.BOTTOM);
        double above = camera.scale() < BLOCKS ? route.box().y() - size / 4 : route.titleAt().y() + LABEL;
        graphics.fillText(route.title(), route.box().x(), above);
    }
}
