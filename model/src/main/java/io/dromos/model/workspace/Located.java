package io.dromos.model.workspace;

/** Something with the file it was read from; the path is relative to the workspace, with {@code /}. */
public record Located<T>(String path, T value) {}
