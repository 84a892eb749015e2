package io.dromos.model.flow;

import io.dromos.model.source.SourceNode;
import java.util.List;

/**
 * A place inside an element that holds elements.
 *
 * @param name
 *            the key in the source, a path with dots where it lies deeper: {@code steps}, {@code when},
 *            {@code spec.template.from}
 * @param list
 *            whether it can hold several
 * @param node
 *            the source node that is the list, or the one element's value
 */
public record Slot(String name, boolean list, List<Element> elements, SourceNode node) {

    public static final String STEPS = "steps";

    public Slot {
        elements = List.copyOf(elements);
    }
}
