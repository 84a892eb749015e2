package io.dromos.designer.canvas.connection;

import io.dromos.designer.canvas.view.Camera;
import io.dromos.designer.canvas.view.CanvasColors;
import io.dromos.designer.canvas.view.CanvasColors.Paint;
import io.dromos.model.diagram.layout.Measures;
import javafx.scene.canvas.GraphicsContext;

/** The dots behind everything. */
final class GridPainter {

    /** Dots nearer to each other than this are left out. */
    private static final double NEAREST = 14;

    private GridPainter() {
    }

    static void paint(GraphicsContext graphics, CanvasColors colors, Camera camera, double width, double height) {
        double step = Measures.GRID * camera.scale();
        while (step < NEAREST) {
            step *= 2;
        }
        graphics.setFill(colors.of(Paint.GRID));
        double left = camera.x() - Math.floor(camera.x() / step) * step;
        double top = camera.y() - Math.floor(camera.y() / step) * step;
        for (double x = left; x < width; x += step) {
            for (double y = top; y < height; y += step) {
                graphics.fillRect(Math.rint(x), Math.rint(y), 1.5, 1.5);
            }
        }
    }
}
