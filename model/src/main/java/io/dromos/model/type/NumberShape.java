package io.dromos.model.type;

/** Any number. */
public record NumberShape() implements Shape {}
