package io.dromos.model.type;

/** A list whose items are all of one shape. */
public record ArrayShape(Shape items) implements Shape {}
