package io.dromos.designer.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line between two parts of a row or column that can be dragged; it changes the size of one of them, in pixels. */
public final class Divider extends Region {

    private static final double GRIP = 7;

    /** On which side of the line the part stands whose size changes. */
    public enum Sizes {
        BEFORE, AFTER
    }

    private final boolean upright;
    private double pressedAt;
    private double sizeThen;

    /**
     * @param orientation
     *            that of the line
     * @param least
     *            the size below which the part does not go
     */
    public Divider(Orientation orientation, Sizes sizes, DoubleProperty size, double least) {
        upright = orientation == Orientation.VERTICAL;
        getStyleClass().addAll("divider", upright ? "upright" : "level");
        setCursor(upright ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        setViewOrder(-1);
        double overlap = -(GRIP - 1) / 2;
        if (upright) {
            setMinWidth(GRIP);
            setMaxWidth(GRIP);
            HBox.setMargin(this, new Insets(0, overlap, 0, overlap));
        } else {
            setMinHeight(GRIP);
            setMaxHeight(GRIP);
            VBox.setMargin(this, new Insets(overlap, 0, overlap, 0));
        }
        setOnMousePressed(event -> {
            pressedAt = at(event);
            sizeThen = size.get();
        });
        setOnMouseDragged(event -> {
            double moved = at(event) - pressedAt;
            double most = room() - 160;
            size.set(Math.clamp(sizeThen + (sizes == Sizes.BEFORE ? moved : -moved), least, Math.max(least, most)));
        });
    }

    private double at(MouseEvent event) {
        return upright ? event.getSceneX() : event.getSceneY();
    }

    private double room() {
        Region parent = (Region) getParent();
        return upright ? parent.getWidth() : parent.getHeight();
    }
}
