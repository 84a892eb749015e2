package io.dromos.model.flow;

import java.util.List;
import java.util.Optional;

/**
 * Something in a flow that a user can point at: a route, a step, a branch, or another declaration of the file. Read
 * from source nodes; the same source nodes give the same object, so that identity tells whether anything in it changed.
 *
 * <p>
 * Immutable; any thread may use it.
 */
public sealed interface Element permits Route, Step, Branch, Declaration {

    ElementId id();

    /** Camel's name of it, in camel case: {@code setBody}, {@code when}, {@code from}. */
    String kind();

    /** The options that the source names, in its order; not the elements inside. */
    List<Option> options();

    /** Where elements stand inside, in the order of the source. A slot may be there and hold nothing. */
    List<Slot> slots();

    ElementSource source();

    default Optional<Option> option(String name) {
        for (Option option : options()) {
            if (option.name().equals(name)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    default Optional<String> value(String name) {
        return option(name).map(Option::value);
    }

    default Optional<Slot> slot(String name) {
        return slots().stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    /** The elements right inside, of all slots. */
    default List<Element> children() {
        return slots().stream().flatMap(slot -> slot.elements().stream()).toList();
    }

    /** The steps that run one after the other inside this element. */
    default List<Element> steps() {
        return slot(Slot.STEPS).map(Slot::elements).orElse(List.of());
    }
}
