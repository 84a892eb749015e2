package io.dromos.designer.ui.input;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.conversion.Meaning;
import javafx.scene.Node;

/** A field in which an expression is edited. UI thread only. */
public interface ExpressionInput {

    /** The text with its problems below it. */
    Node node();

    /** Shows the language and changes it. The inspector puts it beside the field's label. */
    Node languageChooser();

    Expression expression();

    /** Shows an expression without telling that it was edited; the caret stays where it can. */
    void show(Expression expression);

    /** Gives it the focus, with the caret at the end. */
    void focus();

    /** Puts something that arrives in at the caret, in the words of the language in use. */
    void insert(Meaning meaning);
}
