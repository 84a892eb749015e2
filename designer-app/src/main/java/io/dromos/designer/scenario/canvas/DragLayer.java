package io.dromos.designer.scenario.canvas;

import io.dromos.designer.scenario.look.TypeChip;
import io.dromos.model.message.Message;
import io.dromos.model.scenario.PropertyType;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** Over everything: what the pointer carries, and a mark at the place where it would go. Takes no mouse events. */
final class DragLayer extends Pane {

    private static final PseudoClass FRAME = PseudoClass.getPseudoClass("frame");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final HBox ghost = new HBox(6);
    private final Label words = new Label();
    private final Region mark = new Region();
    private final Line line = new Line();

    DragLayer() {
        setMouseTransparent(true);
        getStyleClass().add("drag-layer");
        ghost.getStyleClass().add("drag-ghost");
        ghost.setAlignment(Pos.CENTER_LEFT);
        mark.getStyleClass().add("drop-mark");
        // It has the size of its place: a layout would take that away again.
        mark.setManaged(false);
        line.getStyleClass().add("reference-line");
        hide();
        getChildren().addAll(line, mark, ghost);
    }

    void begin(PropertyType type, String name) {
        words.setText(name);
        ghost.getChildren().setAll(new TypeChip(type), words);
    }

    /** A line from a reference's port to the pointer. */
    void beginLine(Point2D scenePoint, String name) {
        words.setText(name);
        ghost.getChildren().setAll(words);
        Point2D from = sceneToLocal(scenePoint);
        line.setStartX(from.getX());
        line.setStartY(from.getY());
        line.setVisible(true);
    }

    void moveTo(double sceneX, double sceneY, Drop drop, String name) {
        Point2D point = sceneToLocal(sceneX, sceneY);
        line.setEndX(point.getX());
        line.setEndY(point.getY());
        ghost.setVisible(true);
        ghost.autosize();
        ghost.relocate(point.getX() + 12, point.getY() + 8);
        words.setText(name);
        ghost.pseudoClassStateChanged(REFUSED, false);
        mark.pseudoClassStateChanged(REFUSED, false);
        switch (drop) {
            case Drop.Nowhere _,Drop.NewObject _ -> mark.setVisible(false);
            case Drop.Into into -> showMark(into.mark(), into.frame());
            case Drop.OnObject(String _, Bounds place) -> showMark(place, true);
            case Drop.Refused(Message reason, Bounds place) -> {
                showMark(place, true);
                words.setText(reason.text());
                ghost.pseudoClassStateChanged(REFUSED, true);
                mark.pseudoClassStateChanged(REFUSED, true);
            }
        }
    }

    void hide() {
        ghost.setVisible(false);
        mark.setVisible(false);
        line.setVisible(false);
    }

    private void showMark(Bounds scene, boolean frame) {
        Bounds place = sceneToLocal(scene);
        mark.pseudoClassStateChanged(FRAME, frame);
        mark.setVisible(true);
        mark.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }
}
