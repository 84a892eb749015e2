package io.dromos.designer.ui.icon;

import io.dromos.icons.IconDrawing;
import io.dromos.icons.IconIndex;
import io.dromos.icons.IconPath;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/**
 * A single-colour icon. Its colour is the looked-up colour {@code -icon-color}, which any ancestor may set. It takes no
 * mouse events and is no stop for the keyboard or a screen reader: the control around it has the words.
 */
public final class Icon extends Region {

    /** Side of an icon in a button or a row. */
    public static final double SMALL = 16;
    /** Side of an icon that stands alone. */
    public static final double MEDIUM = 20;

    private final double size;

    public Icon(IconDrawing drawing, double size) {
        this.size = size;
        getStyleClass().add("icon");
        setMouseTransparent(true);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        show(drawing);
    }

    public static Icon of(String name) {
        return of(name, SMALL);
    }

    public static Icon of(String name, double size) {
        return new Icon(IconIndex.icons().icon(name), size);
    }

    /** Replaces the drawing; size and colour stay. */
    public void show(IconDrawing drawing) {
        getChildren().clear();
        add(drawing, false);
        add(drawing, true);
    }

    private void add(IconDrawing drawing, boolean filled) {
        String data = drawing.paths().stream().filter(path -> path.filled() == filled).map(IconPath::data)
                .collect(Collectors.joining(" "));
        if (data.isEmpty()) {
            return;
        }
        SVGPath shape = new SVGPath();
        shape.setContent(data);
        shape.setManaged(false);
        shape.setStrokeWidth(IconIndex.LINE);
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        shape.getStyleClass().add(filled ? "icon-fill" : "icon-line");
        shape.getTransforms().add(new Scale(size / IconIndex.GRID, size / IconIndex.GRID));
        getChildren().add(shape);
    }
}
