package io.dromos.model.shape.arrival;

import io.dromos.model.flow.ElementId;
import io.dromos.model.type.Shape;
import io.dromos.model.type.Shapes;
import io.dromos.model.type.UnknownShape;
import java.util.Optional;

/**
 * A header, exchange property or variable that a message may carry.
 *
 * @param setBy
 *            the step that sets it; missing where it comes with the message, or from several places
 * @param example
 *            text of a value that it may have; empty: none is known
 * @param documentation
 *            one or two sentences, or what the step that sets it is called; may be empty
 */
public record NamedValue(String name, Shape shape, Optional<ElementId> setBy, String example, String documentation) {

    NamedValue blurred() {
        return new NamedValue(name, new UnknownShape(), setBy, example, documentation);
    }

    /** What may have come from either; where the other way has none, there is either this one or none. */
    NamedValue joined(Optional<NamedValue> another) {
        if (another.isEmpty() || equals(another.get())) {
            return this;
        }
        NamedValue other = another.get();
        return new NamedValue(name, Shapes.join(shape, other.shape), other.setBy.isPresent() && !other.setBy.equals(setBy) ? Optional.empty() : setBy.or(other::setBy),
                example.isEmpty() ? other.example : example,
                documentation.isEmpty() ? other.documentation : documentation);
    }
}
