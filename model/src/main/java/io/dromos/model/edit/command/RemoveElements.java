package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.text.ElementEdits;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Optional;

/** Takes elements out, one after the other; one inside another that goes too is gone with it. */
public record RemoveElements(List<ElementId> elements) implements EditCommand {

    public RemoveElements {
        elements = List.copyOf(elements);
    }

    public RemoveElements(ElementId element) {
        this(List.of(element));
    }

    @Override
    public Message label() {
        return Message.of("edit.remove", elements.size());
    }

    @Override
    public EditResult apply(FlowDocument document) {
        EditResult result = new EditResult.Applied(document, List.of());
        for (ElementId id : elements) {
            if (!(result instanceof EditResult.Applied(FlowDocument current, List<ElementId> _))) {
                return result;
            }
            Optional<Element> found = current.index().find(id);
            if (found.isPresent()) {
                result = Planned.carryOut(current, new ElementEdits(current).remove(found.get()), List.of());
            }
        }
        return result;
    }
}
