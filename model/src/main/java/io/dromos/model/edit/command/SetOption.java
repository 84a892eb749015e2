package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.text.OptionEdits;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;

/** Sets an option by its name, a path with dots such as {@code parameters.period}; adds it where it is absent. */
public record SetOption(ElementId element, String name, String value) implements EditCommand {

    @Override
    public Message label() {
        return Message.of("edit.set-option", name);
    }

    @Override
    public EditResult apply(FlowDocument document) {
        return Planned.onElement(document, element, found -> found.value(name).filter(value::equals).isPresent()
                ? Planned.nothing()
                : new OptionEdits(document).set(found, name, value));
    }

    @Override
    public boolean continues(EditCommand previous) {
        return previous instanceof SetOption(ElementId id, String option, String _) && id.equals(element)
                && option.equals(name);
    }

    @Override
    public boolean replaces(EditCommand previous) {
        return continues(previous);
    }
}
