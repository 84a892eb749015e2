package io.dromos.designer.canvas.overlay;

import io.dromos.designer.canvas.view.CanvasColors;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.Viewport;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.DiagramParts;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.diagram.Point;
import javafx.animation.PauseTransition;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * The whole flow in small, with the part that is seen; a press or drag goes there. It is drawn a moment after an edit,
 * so that it costs an edit nothing.
 */
public final class Minimap extends Region {

    private static final double WIDTH = 168;
    private static final double HEIGHT = 96;
    private static final double PAD = 8;

    private final CanvasModel model;
    private final Viewport viewport;
    private final CanvasColors colors;
    private final Canvas canvas = new Canvas(WIDTH - 2 * PAD, HEIGHT - 2 * PAD);
    private final Rectangle seen = new Rectangle();
    private final PauseTransition later = new PauseTransition(Duration.millis(150));

    public Minimap(CanvasModel model, Viewport viewport, CanvasColors colors) {
        this.model = model;
        this.viewport = viewport;
        this.colors = colors;
        getStyleClass().add("minimap");
        setId("minimap");
        resize(WIDTH, HEIGHT);
        setManaged(false);
        seen.getStyleClass().add("minimap-view");
        seen.setManaged(false);
        seen.setMouseTransparent(true);
        canvas.relocate(PAD, PAD);
        canvas.setManaged(false);
        getChildren().addAll(canvas, seen);
        later.setOnFinished(event -> draw());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
    }

    /** Draws again in a moment. */
    public void changed() {
        later.playFromStart();
    }

    private Box bounds() {
        return model.diagram().bounds().grown(20);
    }

    private double scale() {
        Box bounds = bounds();
        return Math.min(canvas.getWidth() / bounds.width(), canvas.getHeight() / bounds.height());
    }

    private Point origin() {
        Box bounds = bounds();
        double scale = scale();
        return new Point((canvas.getWidth() - scale * bounds.width()) / 2 - scale * bounds.x(),
                (canvas.getHeight() - scale * bounds.height()) / 2 - scale * bounds.y());
    }

    /** Draws the flow now. */
    public void draw() {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double scale = scale();
        Point origin = origin();
        graphics.setGlobalAlpha(0.75);
        model.diagram().visit(model.diagram().bounds(), new DiagramParts(_ -> {
        }, node -> tile(graphics, node, scale, origin), _ -> {
        }));
        graphics.setGlobalAlpha(1);
        refresh();
    }

    private void tile(GraphicsContext graphics, NodeBox node, double scale, Point origin) {
        Box box = node.box();
        graphics.setFill(colors.of(node.face().category()));
        graphics.fillRoundRect(origin.x() + scale * box.x(), origin.y() + scale * box.y(),
                Math.max(1.5, scale * box.width()), Math.max(1.5, scale * box.height()), 2, 2);
    }

    /** Shows which part is seen. */
    public void refresh() {
        double scale = scale();
        Point origin = origin();
        Box box = viewport.seen();
        double left = Math.clamp(PAD + origin.x() + scale * box.x(), 3, WIDTH - 6);
        double top = Math.clamp(PAD + origin.y() + scale * box.y(), 3, HEIGHT - 6);
        double right = Math.clamp(PAD + origin.x() + scale * box.right(), left + 3, WIDTH - 3);
        double bottom = Math.clamp(PAD + origin.y() + scale * box.bottom(), top + 3, HEIGHT - 3);
        seen.setX(Math.rint(left) + 0.5);
        seen.setY(Math.rint(top) + 0.5);
        seen.setWidth(Math.rint(right - left));
        seen.setHeight(Math.rint(bottom - top));
    }

    private void go(MouseEvent event) {
        double scale = scale();
        Point origin = origin();
        Point target = new Point((event.getX() - PAD - origin.x()) / scale, (event.getY() - PAD - origin.y()) / scale);
        Point now = viewport.camera().toDiagram(viewport.middle());
        double zoom = viewport.camera().scale();
        viewport.panBy((now.x() - target.x()) * zoom, (now.y() - target.y()) * zoom);
        event.consume();
    }
}
