package io.dromos.model.source;

/** A document as the parser's events tell it: where it starts (its marker, if it has one) and its root. */
record RawDocument(int start, RawNode root) {}
