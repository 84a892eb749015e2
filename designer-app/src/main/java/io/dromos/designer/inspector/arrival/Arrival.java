package io.dromos.designer.inspector.arrival;

import io.dromos.model.expression.conversion.Meaning;
import java.util.List;

/**
 * Something that arrives: a field, a header, a property, a variable.
 *
 * @param detail
 *            type and example value; may be empty
 * @param parts
 *            the fields inside it
 */
record Arrival(String name, String detail, String documentation, Meaning meaning, List<Arrival> parts) {

    Arrival {
        parts = List.copyOf(parts);
    }
}
