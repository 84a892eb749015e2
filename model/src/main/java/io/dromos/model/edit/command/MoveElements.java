package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.Place;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * Moves elements to a place, one behind the other, as one edit. The place is given as it is before the move.
 *
 * @param elements
 *            in the order that they have then; none inside another
 */
public record MoveElements(List<ElementId> elements, Place place) implements EditCommand {

    public MoveElements {
        elements = List.copyOf(elements);
    }

    @Override
    public Message label() {
        return Message.of("edit.move");
    }

    @Override
    public EditResult apply(FlowDocument document) {
        FlowDocument current = document;
        Optional<Place> next = Optional.of(place);
        for (ElementId element : elements) {
            if (next.isEmpty()) {
                return Planned.refused(Message.of("edit.gone"));
            }
            EditResult result = new MoveElement(element, next.get()).apply(current);
            if (!(result instanceof EditResult.Applied(FlowDocument after, List<ElementId> _))) {
                return result;
            }
            current = after;
            next = Place.after(after, element);
        }
        return new EditResult.Applied(current, elements);
    }
}
