package io.dromos.designer.canvas.connection;

import io.dromos.designer.canvas.view.Camera;
import io.dromos.designer.canvas.view.CanvasColors;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.DiagramVisitor;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.diagram.ScopeArea;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/**
 * Paints what lies below the nodes, frame by frame and only what is in view: dots, areas, connections. While zoomed out
 * it paints the nodes too. UI thread only.
 */
public final class PaintLayer extends Canvas {

    private final CanvasModel model;
    private final CanvasColors colors;

    public PaintLayer(CanvasModel model, CanvasColors colors) {
        this.model = model;
        this.colors = colors;
        setMouseTransparent(true);
        setManaged(false);
    }

    public void refresh(Camera camera, Box seen) {
        GraphicsContext graphics = getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        GridPainter.paint(graphics, colors, camera, getWidth(), getHeight());
        Parts parts = new Parts();
        model.diagram().visit(seen, parts);
        graphics.save();
        graphics.translate(camera.x(), camera.y());
        graphics.scale(camera.scale(), camera.scale());
        new AreaPainter(graphics, colors, camera, model.session().selection()).paint(parts.areas);
        if (camera.scale() >= OverviewPainter.LINES) {
            new WirePainter(graphics, colors, camera.scale()).paint(parts.connections, model.insertions().get());
        }
        if (!camera.detailed()) {
            new OverviewPainter(graphics, colors, camera, model).paint(parts.nodes, parts.areas);
        }
        graphics.restore();
    }

    private static final class Parts implements DiagramVisitor {

        private final List<ScopeArea> areas = new ArrayList<>();
        private final List<NodeBox> nodes = new ArrayList<>();
        private final List<Connection> connections = new ArrayList<>();

        @Override
        public void area(ScopeArea area) {
            areas.add(area);
        }

        @Override
        public void node(NodeBox node) {
            nodes.add(node);
        }

        @Override
        public void connection(Connection connection) {
            connections.add(connection);
        }
    }
}
