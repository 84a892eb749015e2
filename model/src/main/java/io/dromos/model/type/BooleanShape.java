package io.dromos.model.type;

/** True or false. */
public record BooleanShape() implements Shape {}
