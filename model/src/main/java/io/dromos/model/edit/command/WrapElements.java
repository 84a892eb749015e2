package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.Place;
import io.dromos.model.edit.text.ScopeEdits;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts steps into a new scope: a split, a loop, the first branch of a choice …
 *
 * @param elements
 *            steps that stand one behind the other in a list, in any order
 */
public record WrapElements(List<ElementId> elements, String kind) implements EditCommand {

    public WrapElements {
        elements = List.copyOf(elements);
    }

    @Override
    public Message label() {
        return Message.of("edit.wrap", kind);
    }

    @Override
    public EditResult apply(FlowDocument document) {
        List<Element> steps = new ArrayList<>();
        elements.forEach(id -> document.index().find(id).ifPresent(steps::add));
        if (steps.isEmpty() || steps.size() < elements.size()) {
            return Planned.refused(Message.of("edit.gone"));
        }
        steps.sort(Comparator.comparingInt(step -> document.index().rangeOf(step).start()));
        Optional<Place> place = Place.before(document, steps.getFirst().id());
        EditResult result = Planned.carryOut(document, new ScopeEdits(document).wrap(steps, kind), steps);
        return Planned.selecting(result, after -> place.flatMap(at -> InsertElement.at(after, at))
                .map(scope -> List.of(scope.id())).orElse(List.of()));
    }
}
