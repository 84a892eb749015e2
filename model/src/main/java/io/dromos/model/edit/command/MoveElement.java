package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.Place;
import io.dromos.model.edit.text.ElementEdits;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Optional;

/** Moves an element to a place, given as it is before the move. */
public record MoveElement(ElementId element, Place place) implements EditCommand {

    @Override
    public Message label() {
        return Message.of("edit.move");
    }

    @Override
    public EditResult apply(FlowDocument document) {
        Optional<Element> found = document.index().find(element);
        if (found.isEmpty()) {
            return Planned.refused(Message.of("edit.gone"));
        }
        if (staysInPlace(document, found.get())) {
            return new EditResult.Applied(document, List.of(element));
        }
        EditResult result = Planned.carryOut(document, new ElementEdits(document).move(found.get(), place),
                List.of(found.get()));
        return Planned.selecting(result, after -> List.of(element));
    }

    private boolean staysInPlace(FlowDocument document, Element found) {
        boolean sameList = document.index().parentOf(found).map(Element::id).equals(place.parent())
                && document.index().slotOf(found).name().equals(place.slot());
        int position = place.parent().isEmpty()
                ? document.flow().elements().indexOf(found)
                : document.index().positionOf(found);
        return sameList && (place.index() == position || place.index() == position + 1);
    }
}
