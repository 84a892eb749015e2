package io.dromos.model.source;

/** Why a text is no YAML: what the parser said and where, 1-based; line and column 0 when it names no place. */
public record SourceProblem(String message, int line, int column) {}
