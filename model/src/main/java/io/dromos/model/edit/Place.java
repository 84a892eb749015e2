package io.dromos.model.edit;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Slot;
import io.dromos.model.flow.Structure;
import java.util.Optional;

/**
 * Where an element can be put: a position in a list of elements.
 *
 * @param parent
 *            the element that holds the list; empty for the file itself
 * @param slot
 *            the list's name, such as {@code steps} or {@code when}
 * @param index
 *            position from 0; the element that stands there moves behind
 */
public record Place(Optional<ElementId> parent, String slot, int index) {

    /** Right behind an element, in the same list. */
    public static Optional<Place> after(FlowDocument document, ElementId id) {
        return document.index().find(id).flatMap(element -> beside(document, element, 1));
    }

    /** Right before an element, in the same list. */
    public static Optional<Place> before(FlowDocument document, ElementId id) {
        return document.index().find(id).flatMap(element -> beside(document, element, 0));
    }

    /** At the end of the steps inside an element; for a route, of the route. */
    public static Optional<Place> into(FlowDocument document, ElementId id) {
        return document.index().find(id).flatMap(Place::lastInside);
    }

    /** At the end of the file. */
    public static Place endOfFile(FlowDocument document) {
        return new Place(Optional.empty(), "", document.flow().elements().size());
    }

    private static Optional<Place> beside(FlowDocument document, Element element, int distance) {
        Slot slot = document.index().slotOf(element);
        Optional<Element> parent = document.index().parentOf(element);
        if (element.kind().equals("from") && distance == 1) {
            return Optional.of(new Place(Optional.of(element.id()), Slot.STEPS, 0));
        }
        if (parent.isEmpty()) {
            return Optional.of(new Place(Optional.empty(), "", document.flow().elements().indexOf(element) + distance));
        }
        return slot.list()
                ? Optional.of(new Place(parent.map(Element::id), slot.name(),
                        document.index().positionOf(element) + distance))
                : Optional.empty();
    }

    private static Optional<Place> lastInside(Element element) {
        if (element instanceof Route route) {
            return route.from().flatMap(Place::lastInside);
        }
        boolean stepOfPipe = element instanceof Declaration && element.kind().equals("step");
        return Structure.holdsSteps(element.kind()) && !stepOfPipe
                ? Optional.of(new Place(Optional.of(element.id()), Slot.STEPS, element.steps().size()))
                : Optional.empty();
    }
}
