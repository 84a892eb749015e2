package io.dromos.designer.inspector.field;

import io.dromos.designer.inspector.form.FormField;
import io.dromos.model.expression.conversion.Meaning;
import java.util.Optional;
import javafx.scene.Node;

/** How a field is edited. UI thread only. */
public interface FieldControl {

    Node node();

    /** What stands at the right end of the field's label, such as the language of an expression. */
    default Optional<Node> besideLabel() {
        return Optional.empty();
    }

    /** Whether the control says by itself what it is, so that no label stands above. */
    default boolean ownLabel() {
        return false;
    }

    /** Shows what the document has, without telling it back; what is being typed stays as it is if it is the same. */
    void show(FormField field);

    void focus();

    /** Puts something that arrives in at the caret, where the control is for expressions. */
    default void insert(Meaning meaning) {
        // Most controls hold no expression.
    }
}
