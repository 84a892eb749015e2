package io.dromos.designer.inspector.field;

import io.dromos.designer.inspector.form.FormField;
import io.dromos.designer.ui.input.ExpressionInput;
import io.dromos.designer.ui.input.ExpressionInputs;
import io.dromos.designer.ui.input.ExpressionPlace;
import io.dromos.model.expression.conversion.Meaning;
import java.util.Optional;
import javafx.scene.Node;

/** An expression with its language. */
final class ExpressionControl implements FieldControl {

    private final ExpressionInput input;
    private final boolean fixedLanguage;

    ExpressionControl(FormField field, FieldListener listener, ExpressionInputs inputs, ExpressionPlace place) {
        this.fixedLanguage = place.fixedLanguage();
        this.input = inputs.field(place, edited -> listener.changed(edited.language(), edited.text()));
        input.node().focusWithinProperty().subscribe((before, now) -> {
            if (before && !now) {
                listener.left();
            }
        });
        show(field);
    }

    @Override
    public Node node() {
        return input.node();
    }

    @Override
    public Optional<Node> besideLabel() {
        return fixedLanguage ? Optional.empty() : Optional.of(input.languageChooser());
    }

    @Override
    public void insert(Meaning meaning) {
        input.insert(meaning);
    }

    @Override
    public void show(FormField field) {
        input.show(field.expression());
    }

    @Override
    public void focus() {
        input.focus();
    }
}
