package io.dromos.model.source;

/** What reading a text as YAML gave. */
public sealed interface ParseResult {

    record Parsed(SourceTree tree) implements ParseResult {}

    record Unreadable(SourceProblem problem) implements ParseResult {}
}
