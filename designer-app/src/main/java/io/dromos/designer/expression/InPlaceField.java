package io.dromos.designer.expression;

import io.dromos.designer.expression.style.ExpressionStyle;
import io.dromos.model.expression.Expression;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * An expression field that stands over what it edits. Enter accepts, Shift+Enter begins a line, Escape gives up,
 * leaving it accepts.
 */
final class InPlaceField extends VBox {

    private final ExpressionField field;
    private final Consumer<Expression> accepted;
    private final Runnable givenUp;
    private boolean ended;

    InPlaceField(ExpressionField field, Consumer<Expression> accepted, Runnable givenUp) {
        this.field = field;
        this.accepted = accepted;
        this.givenUp = givenUp;
        getStyleClass().addAll("popup-panel", "in-place-expression");
        ExpressionStyle.dress(this);
        HBox chooser = new HBox(field.languageChooser());
        chooser.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(field, chooser);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        focusWithinProperty().subscribe((before, now) -> {
            if (before && !now) {
                accept();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                field.focus();
            }
        });
    }

    /** Grows with what stands below the text: whoever shows it gives it a place, not a height. */
    @Override
    protected void layoutChildren() {
        double height = prefHeight(getWidth());
        if (!isManaged() && getWidth() > 0 && Math.abs(height - getHeight()) > 0.5) {
            resize(getWidth(), height);
        }
        super.layoutChildren();
    }

    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !event.isAltDown() && !field.isProposing()) {
            event.consume();
            accept();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !ended) {
            ended = true;
            event.consume();
            givenUp.run();
        }
    }

    private void accept() {
        if (!ended) {
            ended = true;
            accepted.accept(field.expression());
        }
    }
}
