package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.text.Plan;
import io.dromos.model.message.Message;
import io.dromos.model.source.TextEdit;
import java.util.List;

/**
 * Several texts replaced as one step: what a renaming over the workspace changes in an open file. Offsets are those of
 * the document before all of them; refused where the text there is not what was searched.
 *
 * @param expected
 *            the document's text that the edits were planned for
 */
public record ReplaceTexts(Message label, String expected, List<TextEdit> edits) implements EditCommand {

    public ReplaceTexts {
        edits = List.copyOf(edits);
    }

    @Override
    public EditResult apply(FlowDocument document) {
        Plan plan = document.text().equals(expected)
                ? new Plan.Edits(edits)
                : new Plan.Refused(Message.of("edit.rename-changed"));
        return Planned.carryOut(document, plan, List.of());
    }
}
