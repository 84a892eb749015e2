package io.dromos.designer.scenario.canvas;

import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.PropertyType;

/** What the pointer carries. */
sealed interface Dragged {

    /** A new property of a type, from the strip. */
    record NewProperty(PropertyType type) implements Dragged {}

    /** A property with all it holds. */
    record MovedProperty(PropertyPath path, PropertyType type, String name) implements Dragged {}

    /** The end of a reference's connection, to be put on another object. */
    record ReferenceEnd(PropertyPath path, String name) implements Dragged {}
}
