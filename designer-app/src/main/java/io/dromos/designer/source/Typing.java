package io.dromos.designer.source;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.command.EditSource;
import io.dromos.model.message.Message;
import java.util.List;

/** Typing that was read already, to see whether it can be: what came of it is not read again. */
record Typing(EditSource edit, FlowDocument before, FlowDocument after) implements EditCommand {

    @Override
    public Message label() {
        return edit.label();
    }

    @Override
    public EditResult apply(FlowDocument document) {
        return document == before ? new EditResult.Applied(after, List.of()) : edit.apply(document);
    }

    @Override
    public boolean continues(EditCommand previous) {
        return previous instanceof Typing(EditSource other, FlowDocument _, FlowDocument _) && edit.continues(other);
    }
}
