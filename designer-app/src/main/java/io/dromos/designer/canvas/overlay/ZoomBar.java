package io.dromos.designer.canvas.overlay;

import io.dromos.designer.canvas.view.Camera;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.Viewport;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.model.diagram.Direction;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Zoom and direction, at the lower left corner. */
public final class ZoomBar extends HBox {

    private final Button percent;
    private final Button direction;

    public ZoomBar(Viewport viewport, CanvasModel model) {
        getStyleClass().add("zoom-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        percent = button("zoom-reset", () -> viewport.zoomTo(1));
        percent.setMinWidth(62);
        direction = button("direction", () -> model.direction().set(model.direction().get().other()));
        Button out = button("zoom-out", viewport::zoomOut);
        out.setGraphic(Icon.of("minus", 14));
        Button in = button("zoom-in", viewport::zoomIn);
        in.setGraphic(Icon.of("plus", 14));
        Button fit = button("fit", () -> viewport.fit(model.diagram().bounds()));
        fit.setText(Words.of("canvas.fit"));
        getChildren().addAll(out, percent, in, fit, direction);
        direction.pseudoClassStateChanged(PseudoClass.getPseudoClass("last"), true);
        viewport.cameraProperty().subscribe(this::show);
        model.direction().subscribe(this::show);
    }

    private static Button button(String id, Runnable run) {
        Button button = new Button();
        button.setId("canvas-" + id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        button.setTooltip(new Tooltip(Words.of("canvas." + id + ".tip")));
        button.setAccessibleText(Words.of("canvas." + id + ".tip"));
        return button;
    }

    /** Leaves words out where there is no room for them. */
    public void fit(double room) {
        direction.setContentDisplay(ContentDisplay.LEFT);
        direction.setContentDisplay(prefWidth(-1) > room ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        autosize();
    }

    private void show(Camera camera) {
        percent.setText(Math.round(camera.scale() * 100) + " %");
    }

    private void show(Direction now) {
        boolean across = now == Direction.LEFT_TO_RIGHT;
        Node icon = Icon.of(across ? "layout-horizontal" : "layout-vertical", 14);
        direction.setGraphic(icon);
        direction.setText(Words.of(across ? "canvas.left-to-right" : "canvas.top-to-bottom"));
    }
}
