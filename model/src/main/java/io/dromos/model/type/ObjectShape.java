package io.dromos.model.type;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An object with named fields, in their order.
 *
 * @param name
 *            what people call it; may be empty
 * @param open
 *            whether it may have fields that are not named here, as what is only known from an example
 */
public record ObjectShape(String name, Map<String, Field> fields, boolean open) implements Shape {

    /**
     * One field of an object.
     *
     * @param example
     *            text of a value that it may have; empty: none is known
     */
    public record Field(Shape shape, boolean mandatory, String description, String example) {

        public Field(Shape shape, boolean mandatory, String description) {
            this(shape, mandatory, description, "");
        }
    }

    public ObjectShape {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public Optional<Field> field(String field) {
        return Optional.ofNullable(fields.get(field));
    }
}
