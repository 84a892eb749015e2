package io.dromos.designer.inspector.field;

import io.dromos.designer.inspector.form.FieldTarget.ExpressionTarget;
import io.dromos.designer.inspector.form.FieldTrait;
import io.dromos.designer.inspector.form.FormField;
import io.dromos.designer.ui.input.EditHistory;
import io.dromos.designer.ui.input.ExampleChoice;
import io.dromos.designer.ui.input.ExpressionInputs;
import io.dromos.designer.ui.input.ExpressionPlace;
import io.dromos.designer.ui.input.NameRenaming;
import io.dromos.designer.ui.input.PlaceQuery;
import io.dromos.model.expression.ExpressionKind;
import java.util.function.Supplier;

/** Makes the control that a field asks for. */
public final class FieldControls {

    private final ExpressionInputs expressions;
    private final Supplier<PlaceQuery> query;
    private final EditHistory history;
    private final ExampleChoice examples;
    private final NameRenaming renaming;

    /**
     * @param query
     *            asks what is known at the element that is shown
     * @param examples
     *            the messages on which its expressions can be tried
     * @param renaming
     *            renames what expressions name
     */
    public FieldControls(ExpressionInputs expressions, Supplier<PlaceQuery> query, EditHistory history,
            ExampleChoice examples, NameRenaming renaming) {
        this.expressions = expressions;
        this.query = query;
        this.history = history;
        this.examples = examples;
        this.renaming = renaming;
    }

    public FieldControl control(FormField field, FieldListener listener) {
        return switch (field.kind()) {
            case BOOLEAN -> new SwitchControl(field, listener, history);
            case CHOICE, DATA_FORMAT -> new ChoiceControl(field, listener);
            case EXPRESSION -> expression(field, listener, field.is(FieldTrait.FIXED_LANGUAGE));
            case ADDRESS -> expression(field, listener, true);
            case TEXT, NUMBER, DURATION, SECRET, BEAN, SOURCE -> new TextControl(field, listener, history);
        };
    }

    private FieldControl expression(FormField field, FieldListener listener, boolean fixedLanguage) {
        return new ExpressionControl(field, listener, expressions, new ExpressionPlace(field.title(), kind(field),
                fixedLanguage, query, history, examples, renaming));
    }

    private static ExpressionKind kind(FormField field) {
        return field.target() instanceof ExpressionTarget(String _, ExpressionKind kind, String _)
                ? kind
                : ExpressionKind.EXPRESSION;
    }
}
