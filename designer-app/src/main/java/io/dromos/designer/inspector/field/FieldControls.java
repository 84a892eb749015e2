package io.dromos.designer.inspector.field;

import io.dromos.designer.inspector.form.FieldTarget.ExpressionTarget;
import io.dromos.designer.inspector.form.FormField;
import io.dromos.designer.ui.input.EditHistory;
import io.dromos.designer.ui.input.ExpressionInputs;
import io.dromos.designer.ui.input.ExpressionPlace;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.KnownNames;
import java.util.function.Supplier;

/** Makes the control that a field asks for. */
public final class FieldControls {

    private final ExpressionInputs expressions;
    private final Supplier<KnownNames> names;
    private final EditHistory history;

    /**
     * @param names
     *            what expressions may name at the element that is shown
     */
    public FieldControls(ExpressionInputs expressions, Supplier<KnownNames> names, EditHistory history) {
        this.expressions = expressions;
        this.names = names;
        this.history = history;
    }

    public FieldControl control(FormField field, FieldListener listener) {
        return switch (field.kind()) {
            case BOOLEAN -> new SwitchControl(field, listener, history);
            case CHOICE, DATA_FORMAT -> new ChoiceControl(field, listener);
            case EXPRESSION -> new ExpressionControl(field, listener, expressions,
                    new ExpressionPlace(field.title(), kind(field), names, history));
            case TEXT, NUMBER, DURATION, SECRET, BEAN, SOURCE -> new TextControl(field, listener, history);
        };
    }

    private static ExpressionKind kind(FormField field) {
        return field.target() instanceof ExpressionTarget(String _, ExpressionKind kind, String _)
                ? kind
                : ExpressionKind.EXPRESSION;
    }
}
