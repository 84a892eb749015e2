package io.dromos.model.type;

/** Nothing is known; everything is allowed. */
public record UnknownShape() implements Shape {}
