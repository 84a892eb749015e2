package io.dromos.designer.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** A picture of what a node shows. Taken on the UI thread; saved on any. */
public final class Picture {

    private final WritableImage image;

    private Picture(WritableImage image) {
        this.image = image;
    }

    /**
     * Lays the node out and takes its picture. Popup windows are not on it.
     *
     * @param scale
     *            pixels for each unit of the scene graph: 2 is what a screen with double density shows
     */
    public static Picture of(Node node, double scale) {
        return taken(node, parameters(scale));
    }

    /** As {@link #of}, but only of the given size from the node's upper left corner, in units of the scene graph. */
    static Picture of(Node node, double scale, double width, double height) {
        SnapshotParameters parameters = parameters(scale);
        parameters.setViewport(new Rectangle2D(0, 0, width * scale, height * scale));
        return taken(node, parameters);
    }

    private static SnapshotParameters parameters(double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setFill(Color.TRANSPARENT);
        return parameters;
    }

    private static Picture taken(Node node, SnapshotParameters parameters) {
        if (node instanceof Parent parent) {
            parent.applyCss();
            parent.layout();
        }
        return new Picture(node.snapshot(parameters, null));
    }

    /** Writes a PNG; the folder is made if it is missing. */
    public void save(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        BufferedImage pixels = SwingFXUtils.fromFXImage(image, null);
        if (!ImageIO.write(pixels, "png", file.toFile())) {
            throw new IOException("No PNG writer in this Java");
        }
    }

    public WritableImage image() {
        return image;
    }
}
