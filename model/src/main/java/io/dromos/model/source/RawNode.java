package io.dromos.model.source;

import java.util.List;

/**
 * A YAML node as the parser's events tell it, with the tight range of its own characters: no comments, no separators.
 * {@code start} is behind anchor and tag.
 */
sealed interface RawNode {

    int start();

    int end();

    String anchor();

    record Scalar(int start, int end, String anchor, String value, ScalarStyle style) implements RawNode {}

    record Alias(int start, int end, String anchor, String name) implements RawNode {}

    record Mapping(int start, int end, String anchor, boolean flow, List<Pair> pairs) implements RawNode {}

    record Sequence(int start, int end, String anchor, boolean flow, List<Element> elements) implements RawNode {}

    /** A key and its value; {@code start} is that of the key or of the question mark before it. */
    record Pair(int start, int end, RawNode key, RawNode value) {}

    /** An item; {@code start} is that of its dash, in flow style that of its value. */
    record Element(int start, int end, RawNode value) {}
}
