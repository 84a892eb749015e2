package io.dromos.model.shape;

import io.dromos.model.flow.ElementId;
import java.util.Optional;

/**
 * One thing that arrives at a place: a field of the body, a header, an exchange property or a variable.
 *
 * @param name
 *            of a field its path, with dots: {@code customer.city}
 * @param type
 *            as data models call it; empty if unknown
 * @param example
 *            text of a value that it may have; empty if none is known
 * @param setBy
 *            the step that sets it; missing where it comes with the message
 * @param simple
 *            how Simple reads it, as Camel evaluates it: <code>${body[customer][city]}</code> of a map,
 *            <code>${jsonpath($.customer.city)}</code> of a text in JSON
 */
public record ArrivingValue(String name, String type, String example, String documentation,
        Optional<ElementId> setBy, String simple) {

    /** Type and example, as lists show them. */
    public String detail() {
        return type.isEmpty() || example.isEmpty() ? type + example : type + " \u00b7 " + example;
    }
}
