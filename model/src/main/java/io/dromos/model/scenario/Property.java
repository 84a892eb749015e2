package io.dromos.model.scenario;

import io.dromos.model.json.UnknownFields;
import java.util.List;

/**
 * One property of a data model. Immutable.
 *
 * @param example
 *            text of an example value: as it is for texts, numbers, truths and constants, JSON for objects and arrays;
 *            empty: none
 */
public record Property(String name, DataType type, String description, String example, boolean mandatory,
        UnknownFields unknown) {

    public Property(String name, DataType type, String description, String example, boolean mandatory) {
        this(name, type, description, example, mandatory, UnknownFields.none());
    }

    public static Property of(String name, DataType type) {
        return new Property(name, type, "", "", false);
    }

    public List<Property> properties() {
        return type.properties();
    }

    public Property withName(String other) {
        return new Property(other, type, description, example, mandatory, unknown);
    }

    public Property withType(DataType other) {
        return new Property(name, other, description, example, mandatory, unknown);
    }

    public Property withDescription(String other) {
        return new Property(name, type, other, example, mandatory, unknown);
    }

    public Property withExample(String other) {
        return new Property(name, type, description, other, mandatory, unknown);
    }

    public Property withMandatory(boolean other) {
        return new Property(name, type, description, example, other, unknown);
    }
}
