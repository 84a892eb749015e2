package io.dromos.designer.ui.input;

import io.dromos.model.expression.conversion.Meaning;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Drags a name from where it is listed into an expression: a plain mouse gesture with a ghost of its own, for the
 * system's drag and drop does not exist everywhere that JavaFX runs.
 */
public final class MeaningDrag {

    private static final double BESIDE = 12;
    private static final double SLOP = 4;

    private final Node source;
    private final Meaning meaning;
    private final StackPane ghost;
    /** On the scene, for not every platform keeps a drag with the node where it began. */
    private final EventHandler<MouseEvent> dragging = this::move;
    private final EventHandler<MouseEvent> releasing = this::release;
    private @Nullable MeaningTarget over;
    private double startX;
    private double startY;

    private MeaningDrag(Node source, Meaning meaning, String label) {
        this.source = source;
        this.meaning = meaning;
        Label words = new Label(label);
        words.getStyleClass().add("code");
        ghost = new StackPane(words);
        ghost.getStyleClass().addAll("popup-panel", "meaning-ghost");
        ghost.setMouseTransparent(true);
        ghost.setManaged(false);
    }

    /**
     * @param label
     *            what the ghost shows
     */
    public static void install(Node source, Meaning meaning, String label) {
        MeaningDrag drag = new MeaningDrag(source, meaning, label);
        source.addEventHandler(MouseEvent.MOUSE_PRESSED, drag::press);
    }

    private void press(MouseEvent event) {
        startX = event.getScreenX();
        startY = event.getScreenY();
        source.getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
        source.getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
    }

    private void move(MouseEvent event) {
        boolean far = Math.hypot(event.getScreenX() - startX, event.getScreenY() - startY) > SLOP;
        if (!isDragging() && !far) {
            return;
        }
        event.consume();
        moveGhost(event);
        enter(targetBelow(event));
        if (over != null) {
            over.hover(event.getScreenX(), event.getScreenY());
        }
    }

    private boolean isDragging() {
        return ghost.getParent() != null;
    }

    /** The ghost stands in the window itself, above all else: a window of its own could come below the pointer. */
    private void moveGhost(MouseEvent event) {
        if (!isDragging() && source.getScene().getRoot() instanceof Pane root) {
            root.getChildren().add(ghost);
            ghost.applyCss();
            ghost.autosize();
        }
        if (ghost.getParent() != null) {
            Point2D place = ghost.getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
            ghost.relocate(Math.rint(place.getX() + BESIDE), Math.rint(place.getY() + BESIDE));
        }
    }

    private void hideGhost() {
        if (ghost.getParent() instanceof Pane root) {
            root.getChildren().remove(ghost);
        }
    }

    private void release(MouseEvent event) {
        source.getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
        source.getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
        if (!isDragging()) {
            return;
        }
        hideGhost();
        MeaningTarget target = targetBelow(event).orElse(null);
        enter(Optional.empty());
        if (target != null) {
            target.drop(meaning, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void enter(Optional<MeaningTarget> now) {
        MeaningTarget before = over;
        over = now.orElse(null);
        if (before != null && before != over) {
            before.leave();
        }
    }

    private Optional<MeaningTarget> targetBelow(MouseEvent event) {
        return targetIn(source.getScene().getRoot(), event.getSceneX(), event.getSceneY());
    }

    /** What lies uppermost at a place; a press belongs to its source until the release, so nothing else tells it. */
    private static Optional<MeaningTarget> targetIn(Node node, double x, double y) {
        if (!node.isVisible() || node.isMouseTransparent()
                || !node.localToScene(node.getLayoutBounds()).contains(x, y)) {
            return Optional.empty();
        }
        if (node instanceof MeaningTarget target) {
            return Optional.of(target);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().reversed().stream().flatMap(child -> targetIn(child, x, y).stream())
                        .findFirst()
                : Optional.empty();
    }
}
