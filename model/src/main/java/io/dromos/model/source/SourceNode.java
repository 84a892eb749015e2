package io.dromos.model.source;

import java.util.List;

/**
 * A piece of source text that knows its exact characters and its children, but neither its parent nor its offset: equal
 * pieces of two versions of a file are the same object. Offsets are computed on the way down.
 *
 * <p>
 * Immutable; any thread may use it. Lengths are UTF-16 units.
 */
public sealed interface SourceNode permits SourceToken, YamlScalar, YamlAlias, YamlComposite {

    int length();

    /** The children in the order of the text; together they are this node's text. Empty for a leaf. */
    List<SourceNode> parts();

    void appendTo(StringBuilder text);

    default String text() {
        StringBuilder text = new StringBuilder(length());
        appendTo(text);
        return text.toString();
    }
}
