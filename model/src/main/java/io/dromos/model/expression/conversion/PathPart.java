package io.dromos.model.expression.conversion;

/** One step of a way into data. */
public sealed interface PathPart {

    /** A field by its name. */
    record Field(String name) implements PathPart {}

    /** An item of a list, counted from 0. */
    record Item(int index) implements PathPart {}
}
