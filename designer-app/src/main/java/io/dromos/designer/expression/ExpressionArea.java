package io.dromos.designer.expression;

import io.dromos.designer.expression.style.ExpressionStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The text of an expression field: grows with its lines, closes braces that are opened, has no undo of its own.
 */
final class ExpressionArea extends CodeArea {

    private static final double TALLEST = 220;

    private final List<Consumer<Character>> typed = new ArrayList<>();

    ExpressionArea(String prompt) {
        getStyleClass().add("expression-area");
        ExpressionStyle.dress(this);
        setWrapText(true);
        setAutoHeight(true);
        setMaxHeight(TALLEST);
        setUndoManager(UndoUtils.noOpUndoManager());
        Label placeholder = new Label(prompt);
        placeholder.getStyleClass().addAll("muted", "code");
        placeholder.setMouseTransparent(true);
        setPlaceholder(placeholder, Pos.TOP_LEFT);
        addEventFilter(KeyEvent.KEY_TYPED, this::keyTyped);
    }

    /** Told of each character that is typed, after it is in the text. */
    void onTyped(Consumer<Character> listener) {
        typed.add(listener);
    }

    /** What was put in ends with this character, after which the user types on. */
    void accepted(char last) {
        typed.forEach(listener -> listener.accept(last));
    }

    private void keyTyped(KeyEvent event) {
        String character = event.getCharacter();
        if (character.length() != 1 || character.charAt(0) < ' ' || character.charAt(0) == 0x7f || event.isControlDown()
                || event.isMetaDown()) {
            return;
        }
        event.consume();
        type(character.charAt(0));
        accepted(character.charAt(0));
    }

    private void type(char character) {
        String before = getText(0, getSelection().getStart());
        String after = getText(getSelection().getEnd(), getLength());
        if (getSelection().getLength() == 0 && Braces.stepsOver(before, after, character)) {
            moveTo(getCaretPosition() + 1);
            return;
        }
        String closing = Braces.closingOf(before + character, after);
        int caret = before.length() + 1;
        replaceSelection(character + closing);
        moveTo(caret);
        requestFollowCaret();
    }
}
