package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.text.OptionEdits;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;

/** Removes an option, by its name as the outline gives it. */
public record RemoveOption(ElementId element, String name) implements EditCommand {

    @Override
    public Message label() {
        return Message.of("edit.remove-option", name);
    }

    @Override
    public EditResult apply(FlowDocument document) {
        return Planned.onElement(document, element, found -> new OptionEdits(document).remove(found, name));
    }
}
