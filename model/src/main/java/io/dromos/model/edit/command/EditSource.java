package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.text.Plan;
import io.dromos.model.message.Message;
import io.dromos.model.source.TextEdit;
import java.util.List;

/**
 * Typing in the source view. Refused while the text would be no YAML; the view then keeps the text until it is again.
 */
public record EditSource(TextEdit edit) implements EditCommand {

    @Override
    public Message label() {
        return Message.of("edit.source");
    }

    @Override
    public EditResult apply(FlowDocument document) {
        return Planned.carryOut(document, new Plan.Edits(List.of(edit)), List.of());
    }

    @Override
    public boolean continues(EditCommand previous) {
        return previous instanceof EditSource(TextEdit before)
                && edit.offset() == before.offset() + before.replacement().length() && edit.length() == 0
                && !before.replacement().contains("\n");
    }
}
