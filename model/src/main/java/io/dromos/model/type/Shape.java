package io.dromos.model.type;

/** What is known of a value before it exists: the basis of completion and of checks. Immutable. */
public sealed interface Shape
        permits
        ObjectShape,
        ArrayShape,
        TextShape,
        NumberShape,
        BooleanShape,
        EnumerationShape,
        EncodedShape,
        UnknownShape {}
