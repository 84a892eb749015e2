package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.Place;
import io.dromos.model.edit.text.ElementEdits;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Slot;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * Puts a step, branch or route at a place.
 *
 * @param snippet
 *            the lines of one list item at the left margin, {@code - log: "x"}, as {@code StepForms} gives them and as
 *            copying an element does
 */
public record InsertElement(Place place, String snippet) implements EditCommand {

    @Override
    public Message label() {
        return Message.of("edit.insert");
    }

    @Override
    public EditResult apply(FlowDocument document) {
        EditResult result = Planned.carryOut(document, new ElementEdits(document).insert(place, snippet), List.of());
        return Planned.selecting(result, after -> at(after, place).map(element -> List.of(element.id()))
                .orElse(List.of()));
    }

    static Optional<Element> at(FlowDocument document, Place place) {
        List<Element> elements = place.parent().isEmpty()
                ? document.flow().elements()
                : document.index().find(place.parent().get()).flatMap(parent -> parent.slot(place.slot()))
                        .map(Slot::elements).orElse(List.of());
        return place.index() < elements.size() ? Optional.of(elements.get(place.index())) : Optional.empty();
    }

}
