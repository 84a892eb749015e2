package io.dromos.designer.ui.input;

import io.dromos.model.expression.Expression;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Makes fields for expressions. UI thread only. */
public interface ExpressionInputs {

    /**
     * A field of a form.
     *
     * @param edited
     *            told of each change that the user makes, at once
     */
    ExpressionInput field(ExpressionPlace place, Consumer<Expression> edited);

    /**
     * A field that stands over what it edits, as on the canvas. Enter and leaving it accept, Escape gives it up; either
     * is told once, and the caller takes the node away.
     */
    Node inPlace(ExpressionPlace place, Expression expression, Consumer<Expression> accepted, Runnable givenUp);
}
