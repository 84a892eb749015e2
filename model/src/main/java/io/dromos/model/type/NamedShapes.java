package io.dromos.model.type;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of a message's headers, exchange properties or variables, in the order in which they were set.
 *
 * @param open
 *            whether there may be others; only where there can not be, a name that is missing here is a mistake
 */
public record NamedShapes(Map<String, Shape> shapes, boolean open) {

    /** Anything may be there. */
    public static final NamedShapes UNKNOWN = new NamedShapes(Map.of(), true);

    public NamedShapes {
        shapes = Collections.unmodifiableMap(new LinkedHashMap<>(shapes));
    }
}
