package io.dromos.designer.app.flow;

import io.dromos.designer.ui.control.Divider;
import io.dromos.designer.workbench.EditorMode;
import io.dromos.designer.workbench.NoticeStrip;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Canvas, source view or both beside each other, with room for a word above them. */
final class FlowContent extends VBox {

    private static final double SOURCE_WIDTH = 420;

    private final DoubleProperty sourceWidth = new SimpleDoubleProperty(SOURCE_WIDTH);
    private final StackPane strip = new StackPane();
    private final StackPane canvas = new StackPane();
    private final StackPane source = new StackPane();
    private final Divider between = new Divider(Orientation.VERTICAL, Divider.Sizes.AFTER, sourceWidth, 160);
    private EditorMode mode = EditorMode.DESIGN;

    FlowContent(Node canvasView, Node sourceView) {
        getStyleClass().add("flow-content");
        canvas.getChildren().add(canvasView);
        source.getChildren().add(sourceView);
        canvas.setMinWidth(0);
        source.setMinWidth(0);
        strip.managedProperty().bind(strip.visibleProperty());
        strip.setVisible(false);
        HBox views = new HBox(canvas, between, source);
        HBox.setHgrow(canvas, Priority.ALWAYS);
        VBox.setVgrow(views, Priority.ALWAYS);
        getChildren().addAll(strip, views);
    }

    void show(EditorMode now) {
        mode = now;
        place(canvas, now != EditorMode.SOURCE);
        place(source, now != EditorMode.DESIGN);
        place(between, now == EditorMode.SPLIT);
        source.prefWidthProperty().unbind();
        if (now == EditorMode.SPLIT) {
            source.prefWidthProperty().bind(sourceWidth);
        } else {
            source.setPrefWidth(USE_COMPUTED_SIZE);
        }
        HBox.setHgrow(source, now == EditorMode.SOURCE ? Priority.ALWAYS : Priority.NEVER);
        focus();
    }

    void tell(Optional<Node> words) {
        strip.getChildren().setAll(words.stream().toList());
        strip.setVisible(words.isPresent());
    }

    /** What is said above the views. */
    Optional<String> told() {
        return strip.getChildren().stream()
                .flatMap(node -> node instanceof NoticeStrip notice ? Stream.of(notice.words()) : Stream.empty())
                .findFirst();
    }

    void focus() {
        StackPane shown = mode == EditorMode.SOURCE ? source : canvas;
        shown.getChildren().getFirst().requestFocus();
    }

    private static void place(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
