package io.dromos.designer.scenario.canvas;

import io.dromos.model.scenario.ModelPlace;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;

/** The connections from references to the objects that they point at. */
final class ReferenceLines extends Group {

    private static final double ARROW = 6;
    private static final double REACH = 56;

    ReferenceLines() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Draws all lines of a board whose cards have their places. */
    void draw(Board board) {
        getChildren().clear();
        for (ModelCard card : board.cards()) {
            card.layout();
            card.rows().stream().filter(PropertyRow::refers)
                    .forEach(row -> board.card(new ModelPlace.OfObject(row.property().type().referenced()))
                            .ifPresent(target -> connect(board, row, target)));
        }
    }

    private void connect(Board board, PropertyRow row, ModelCard target) {
        Point2D from = middleOf(board, row.port());
        Bounds header = boundsOn(board, target.header());
        boolean targetIsRight = target.getLayoutX() > from.getX();
        double x = targetIsRight ? target.getLayoutX() : target.getLayoutX() + ModelCard.WIDTH;
        double y = header.getCenterY();
        double direction = targetIsRight ? -1 : 1;
        double reach = targetIsRight ? Math.max(REACH, (x - from.getX()) / 2) : REACH;
        CubicCurve curve = new CubicCurve(from.getX(), from.getY(), from.getX() + reach, from.getY(),
                x + direction * reach, y, x + direction * ARROW, y);
        curve.getStyleClass().add("reference-line");
        Polygon arrow = new Polygon(x, y, x + direction * (ARROW + 2), y - 4, x + direction * (ARROW + 2), y + 4);
        arrow.getStyleClass().add("reference-arrow");
        getChildren().addAll(curve, arrow);
    }

    private static Point2D middleOf(Board board, Region port) {
        Bounds bounds = boundsOn(board, port);
        return new Point2D(bounds.getMaxX(), bounds.getCenterY());
    }

    /** Laid out already down to the rows, so that parents' places add up. */
    private static Bounds boundsOn(Board board, Region node) {
        layoutUpTo(board, node);
        return board.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static void layoutUpTo(Board board, Region node) {
        if (node.getParent() instanceof Region parent && parent != board) {
            layoutUpTo(board, parent);
            parent.layout();
        }
    }
}
