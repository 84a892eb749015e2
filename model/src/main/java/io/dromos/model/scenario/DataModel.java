package io.dromos.model.scenario;

import java.util.List;

/** The typed shape of a message: a tree of properties. Immutable. */
public record DataModel(List<Property> properties) {

    private static final DataModel EMPTY = new DataModel(List.of());

    public DataModel {
        properties = List.copyOf(properties);
    }

    public static DataModel empty() {
        return EMPTY;
    }

    public static DataModel of(Property... properties) {
        return new DataModel(List.of(properties));
    }
}
