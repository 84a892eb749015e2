package io.dromos.designer.expression.popup;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.signature.Signature;
import io.dromos.model.expression.signature.SignatureSource;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * Help with arguments: comes when one begins and by its key, follows the caret, goes with the call's end and Escape.
 */
public final class ArgumentHelp {

    private static final KeyCombination KEY = KeyCombination.valueOf("Shortcut+P");
    private static final String BEGINNINGS = "(,:";

    private final StyleClassedTextArea area;
    private final SignatureSource signatures;
    private final Supplier<Expression> expression;
    private final SignatureTip tip = new SignatureTip();

    public ArgumentHelp(StyleClassedTextArea area, SignatureSource signatures, Supplier<Expression> expression) {
        this.area = area;
        this.signatures = signatures;
        this.expression = expression;
        area.caretPositionProperty().addListener((property, before, now) -> follow());
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                tip.hide();
            }
        });
    }

    public void typed(char character) {
        if (BEGINNINGS.indexOf(character) >= 0) {
            show();
        }
    }

    /** Takes the keys that open and close it. */
    public void key(KeyEvent event) {
        if (!event.isConsumed() && KEY.match(event)) {
            show();
            event.consume();
        } else if (!event.isConsumed() && event.getCode() == KeyCode.ESCAPE && tip.isShowing()) {
            tip.hide();
            event.consume();
        }
    }

    private void follow() {
        if (tip.isShowing()) {
            show();
        }
    }

    private void show() {
        Optional<Signature> here = area.isFocused()
                ? signatures.at(expression.get(), area.getCaretPosition())
                : Optional.empty();
        if (here.isEmpty()) {
            tip.hide();
        } else {
            area.getCaretBounds().ifPresent(bounds -> tip.show(area, bounds, here.get()));
        }
    }
}
