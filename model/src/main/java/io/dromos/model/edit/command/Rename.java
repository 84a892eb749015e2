package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.text.NameEdits;
import io.dromos.model.edit.text.Plan;
import io.dromos.model.message.Message;
import java.util.List;

/**
 * Renames an id, a bean, or an endpoint such as {@code direct:orders}, with all that refers to it in the file.
 *
 * @param oldName
 *            with a colon it is an endpoint, else an id
 */
public record Rename(String oldName, String newName) implements EditCommand {

    @Override
    public Message label() {
        return Message.of("edit.rename", oldName);
    }

    @Override
    public EditResult apply(FlowDocument document) {
        return Planned.carryOut(document, plan(document), List.of());
    }

    private Plan plan(FlowDocument document) {
        if (newName.isBlank() || newName.equals(oldName)) {
            return Plan.refused("edit.name-empty");
        }
        boolean endpoint = oldName.indexOf(':') > 0;
        if (!endpoint) {
            return new NameEdits(document).renameId(oldName, newName);
        }
        String uri = newName.indexOf(':') > 0 ? newName : oldName.substring(0, oldName.indexOf(':') + 1) + newName;
        return new NameEdits(document).renameEndpoint(oldName, uri);
    }
}
