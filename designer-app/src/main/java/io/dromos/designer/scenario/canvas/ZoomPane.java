package io.dromos.designer.scenario.canvas;

import javafx.beans.value.ObservableValue;
import javafx.beans.binding.Bindings;
import io.dromos.designer.settings.Looked;
import io.dromos.designer.settings.Look;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

/** A board that can be scrolled, panned by dragging its free ground, and zoomed with the shortcut key and the wheel. */
final class ZoomPane extends StackPane implements Looked {

    private static final double LEAST = 0.25;
    private static final double MOST = 2.0;
    private static final double STEP = 1.15;

    private final Region board;
    private final Scale scale = new Scale(1, 1);
    private final ScrollPane scroll;
    private final Label percent = new Label();
    private final ObservableValue<Look> look;

    ZoomPane(Region board) {
        this.board = board;
        board.getTransforms().add(scale);
        scroll = new ScrollPane(new Group(board));
        scroll.setPannable(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("model-scroll");
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown()) {
                event.consume();
                zoomBy(event.getDeltaY() > 0 ? STEP : 1 / STEP);
            }
        });
        look = Bindings.createObjectBinding(
                () -> new Look(scale.getX(), scroll.getHvalue(), scroll.getVvalue()), scale.xProperty(),
                scroll.hvalueProperty(), scroll.vvalueProperty());
        HBox controls = controls();
        StackPane.setAlignment(controls, Pos.BOTTOM_LEFT);
        getChildren().addAll(scroll, controls);
        setZoom(1);
    }

    /** Scrolled by shares of what can be scrolled. */
    @Override
    public ObservableValue<Look> look() {
        return look;
    }

    @Override
    public void look(Look before) {
        setZoom(before.scale());
        scroll.setHvalue(before.x());
        scroll.setVvalue(before.y());
    }

    void zoomBy(double factor) {
        setZoom(scale.getX() * factor);
    }

    void actualSize() {
        setZoom(1);
    }

    void fit() {
        Bounds view = scroll.getViewportBounds();
        double width = board.prefWidth(-1);
        double height = board.prefHeight(-1);
        setZoom(Math.min(1, Math.min(view.getWidth() / width, view.getHeight() / height)));
        scroll.setHvalue(0);
        scroll.setVvalue(0);
    }

    /** Scrolls just so far that the node is seen. */
    void reveal(Node node) {
        layout();
        Bounds view = scroll.localToScene(scroll.getLayoutBounds());
        Bounds place = node.localToScene(node.getLayoutBounds());
        Bounds content = scroll.getContent().getLayoutBounds();
        scroll.setHvalue(scroll.getHvalue()
                + shift(view.getMinX(), view.getMaxX(), place.getMinX(), place.getMaxX(), content.getWidth()));
        scroll.setVvalue(scroll.getVvalue()
                + shift(view.getMinY(), view.getMaxY(), place.getMinY(), place.getMaxY(), content.getHeight()));
    }

    /** How far to scroll, as a share of what can be scrolled. */
    private static double shift(double viewMin, double viewMax, double min, double max, double content) {
        double spare = content - (viewMax - viewMin);
        if (spare <= 0) {
            return 0;
        }
        double margin = 12;
        if (min < viewMin + margin) {
            return (min - viewMin - margin) / spare;
        }
        return max > viewMax - margin ? (max - viewMax + margin) / spare : 0;
    }

    private void setZoom(double wanted) {
        double zoom = Math.clamp(wanted, LEAST, MOST);
        scale.setX(zoom);
        scale.setY(zoom);
        percent.setText(Math.round(zoom * 100) + " %");
    }

    private HBox controls() {
        percent.getStyleClass().add("zoom-percent");
        Button less = Buttons.icon("minus", Words.of("action.view.zoom-out"), () -> zoomBy(1 / STEP));
        Button more = Buttons.icon("plus", Words.of("action.view.zoom-in"), () -> zoomBy(STEP));
        Button fit = Buttons.icon("fit", Words.of("action.view.fit"), this::fit);
        HBox controls = new HBox(2, less, percent, more, fit);
        controls.getStyleClass().add("zoom-controls");
        controls.setAlignment(Pos.CENTER);
        controls.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        controls.getChildren().forEach(node -> node.setFocusTraversable(false));
        return controls;
    }
}
