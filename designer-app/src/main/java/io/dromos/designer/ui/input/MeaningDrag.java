package io.dromos.designer.ui.input;

import io.dromos.model.expression.conversion.Meaning;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
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
    private final String label;
    private final Popup ghost = new Popup();
    private @Nullable MeaningTarget over;
    private double startX;
    private double startY;

    private MeaningDrag(Node source, Meaning meaning, String label) {
        this.source = source;
        this.meaning = meaning;
        this.label = label;
    }

    /**
     * @param label
     *            what the ghost shows
     */
    public static void install(Node source, Meaning meaning, String label) {
        MeaningDrag drag = new MeaningDrag(source, meaning, label);
        source.addEventHandler(MouseEvent.MOUSE_PRESSED, drag::press);
        source.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::move);
        source.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::release);
    }

    private void press(MouseEvent event) {
        startX = event.getScreenX();
        startY = event.getScreenY();
    }

    private void move(MouseEvent event) {
        boolean far = Math.hypot(event.getScreenX() - startX, event.getScreenY() - startY) > SLOP;
        if (!ghost.isShowing() && !far) {
            return;
        }
        double x = event.getScreenX() + BESIDE;
        double y = event.getScreenY() + BESIDE;
        if (ghost.isShowing()) {
            ghost.setX(x);
            ghost.setY(y);
        } else {
            showGhost(x, y);
        }
        enter(targetBelow(event));
        if (over != null) {
            over.hover(event.getScreenX(), event.getScreenY());
        }
    }

    private void showGhost(double x, double y) {
        Label words = new Label(label);
        words.getStyleClass().add("code");
        StackPane content = new StackPane(words);
        content.getStyleClass().addAll("popup-panel", "meaning-ghost");
        content.setMouseTransparent(true);
        ghost.getContent().setAll(content);
        ghost.show(source, x, y);
    }

    private void release(MouseEvent event) {
        if (!ghost.isShowing()) {
            return;
        }
        ghost.hide();
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

    private static Optional<MeaningTarget> targetBelow(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null) {
            if (node instanceof MeaningTarget target) {
                return Optional.of(target);
            }
            node = node.getParent();
        }
        return Optional.empty();
    }
}
