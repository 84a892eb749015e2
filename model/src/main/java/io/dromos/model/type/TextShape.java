package io.dromos.model.type;

/** Any text. */
public record TextShape() implements Shape {}
