package io.dromos.model.scenario;

import java.util.EnumSet;
import java.util.Set;

/** The types that a property of a data model can have, by their names in files and on the screen. */
public enum PropertyType {
    STRING, NUMBER, BOOLEAN, OBJECT, OBJECT_REF, ARRAY, ARRAY_REF, ENUM;

    /** What an output model may use: references are for what the engine reads, not for what it sends. */
    public static Set<PropertyType> ofOutputModels() {
        return EnumSet.of(STRING, NUMBER, BOOLEAN, OBJECT, ARRAY, ENUM);
    }
}
