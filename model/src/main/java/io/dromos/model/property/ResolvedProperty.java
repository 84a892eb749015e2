package io.dromos.model.property;

import java.util.List;

/**
 * What a name stands for in one flow and environment.
 *
 * @param origin
 *            whose value won
 * @param overridden
 *            who else had one, the strongest first
 */
public record ResolvedProperty(String name, PropertyValue value, Origin origin, List<Origin> overridden) {

    public ResolvedProperty {
        overridden = List.copyOf(overridden);
    }
}
