package io.dromos.model.property;

import io.dromos.model.json.UnknownFields;

/**
 * One row of a property set. Immutable.
 *
 * @param environment
 *            where it holds; empty: in all that have no row of their own
 */
public record PropertyRow(String name, PropertyValue value, String environment, UnknownFields unknown) {

    public PropertyRow(String name, PropertyValue value, String environment) {
        this(name, value, environment, UnknownFields.none());
    }

    public static PropertyRow plain(String name, String value) {
        return new PropertyRow(name, new PropertyValue.Plain(value), "");
    }

    public PropertyRow withValue(PropertyValue other) {
        return new PropertyRow(name, other, environment, unknown);
    }

    boolean standsFor(PropertyRow other) {
        return name.equals(other.name) && environment.equals(other.environment);
    }
}
