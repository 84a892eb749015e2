package io.dromos.model.source;

/** A place in a text, 1-based; columns count UTF-16 units. */
public record LineColumn(int line, int column) {}
