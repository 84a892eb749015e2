package io.dromos.designer.canvas.view;

import io.dromos.model.diagram.face.ExpressionText;
import io.dromos.model.flow.ElementId;
import javafx.scene.Node;

/** Makes the field in which an expression is edited where it is seen. UI thread only. */
@FunctionalInterface
public interface InPlaceExpressions {

    /**
     * A field that takes the focus when it is shown, and changes the document when it is accepted.
     *
     * @param ended
     *            told once, when the field has done its work or was given up
     */
    Node open(ElementId element, ExpressionText expression, Runnable ended);
}
