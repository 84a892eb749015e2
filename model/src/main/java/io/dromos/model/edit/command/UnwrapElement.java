package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.text.ScopeEdits;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a scope away and leaves the steps inside in its place. Of a branching step the branch that is named stays, or
 * the only one that holds steps.
 */
public record UnwrapElement(ElementId element) implements EditCommand {

    @Override
    public Message label() {
        return Message.of("edit.unwrap");
    }

    @Override
    public EditResult apply(FlowDocument document) {
        Optional<Element> found = document.index().find(element);
        if (found.isEmpty()) {
            return Planned.refused(Message.of("edit.gone"));
        }
        List<Element> inside = new ArrayList<>();
        found.get().children()
                .forEach(child -> inside.addAll(child.steps().isEmpty() ? List.of(child) : child.steps()));
        inside.addAll(found.get().steps());
        EditResult result = Planned.carryOut(document, new ScopeEdits(document).unwrap(found.get()), inside);
        return Planned.selecting(result, after -> inside.stream().map(Element::id)
                .filter(id -> after.index().find(id).isPresent()).toList());
    }
}
