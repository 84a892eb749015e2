package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.text.ExpressionEdits;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;

/**
 * Sets an expression, its language or both.
 *
 * @param property
 *            where it stands: empty for the element's own, else the option that holds it, such as
 *            {@code correlationExpression}
 */
public record SetExpression(ElementId element, String property, String language,
        String text) implements EditCommand {

    @Override
    public Message label() {
        return Message.of("edit.set-expression");
    }

    @Override
    public EditResult apply(FlowDocument document) {
        return Planned.onElement(document, element,
                found -> new ExpressionEdits(document).set(found, property, language, text));
    }

    @Override
    public boolean continues(EditCommand previous) {
        return previous instanceof SetExpression(ElementId id, String place, String spoken, String _)
                && id.equals(element) && place.equals(property) && spoken.equals(language);
    }

    @Override
    public boolean replaces(EditCommand previous) {
        return continues(previous);
    }
}
