package io.dromos.designer.palette;

import io.dromos.designer.editor.StepOffer;
import io.dromos.designer.ui.icon.IconTile;
import io.dromos.icons.Tone;
import io.dromos.model.diagram.face.Category;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Something that can be dragged onto the canvas; a click or Enter inserts it behind what is selected. */
final class ItemButton extends Button {

    /** A press that moves less is a click. */
    private static final double STILL = 5;

    private static final PseudoClass TWO_LINES = PseudoClass.getPseudoClass("two-lines");

    private final PaletteItem item;
    private final Supplier<PaletteTarget> target;
    private final EventHandler<KeyEvent> escape = this::escape;
    /** On the scene, for not every platform keeps a drag with the node where it began. */
    private final EventHandler<MouseEvent> dragging = this::drag;
    private final EventHandler<MouseEvent> releasing = this::release;
    private double pressedX;
    private double pressedY;
    private @Nullable StepOffer dragged;

    ItemButton(PaletteItem item, Supplier<PaletteTarget> target) {
        this.item = item;
        this.target = target;
        getStyleClass().setAll("palette-item");
        setId("palette-" + item.id());
        Region dot = new Region();
        dot.getStyleClass().addAll("palette-dot", IconTile.toneClass(tone(item.category())));
        VBox words = new VBox(new Label(item.title()));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox(6, dot, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        if (item.id().startsWith("scenario-") && !item.note().isEmpty()) {
            Label note = new Label(item.note());
            note.getStyleClass().addAll("muted", "small");
            words.getChildren().add(note);
            pseudoClassStateChanged(TWO_LINES, true);
        }
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.prefWidthProperty().bind(widthProperty().subtract(16));
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(item.title());
        if (!item.description().isEmpty()) {
            Tooltip tip = new Tooltip(item.description());
            tip.setWrapText(true);
            tip.setMaxWidth(320);
            setTooltip(tip);
        }
        setOnAction(event -> target.get().insert(item.offer().get()));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    }

    static Tone tone(Category category) {
        return switch (category) {
            case ENDPOINT -> Tone.ENDPOINT;
            case TRANSFORM -> Tone.TRANSFORM;
            case BRANCH -> Tone.BRANCH;
            case DATA -> Tone.DATA;
            case ERROR -> Tone.ERROR;
            case LOG, OTHER -> Tone.LOGGING;
        };
    }

    private void press(MouseEvent event) {
        pressedX = event.getSceneX();
        pressedY = event.getSceneY();
        getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
        getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
    }

    private void drag(MouseEvent event) {
        boolean far = Math.hypot(event.getSceneX() - pressedX, event.getSceneY() - pressedY) > STILL;
        if (dragged == null && far) {
            dragged = item.offer().get();
            setCursor(Cursor.CLOSED_HAND);
            Scene scene = getScene();
            scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        if (dragged != null) {
            target.get().drag(dragged, event.getSceneX(), event.getSceneY());
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
        getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
        StepOffer offer = dragged;
        if (offer != null) {
            end();
            disarm();
            target.get().drop(offer, event.getSceneX(), event.getSceneY());
            event.consume();
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
            end();
            disarm();
            target.get().cancel();
            event.consume();
        }
    }

    private void end() {
        dragged = null;
        setCursor(Cursor.DEFAULT);
        getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    }
}
