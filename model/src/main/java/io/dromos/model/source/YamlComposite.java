package io.dromos.model.source;

import java.util.List;

/** A node whose text is that of its parts. */
public abstract sealed class YamlComposite implements SourceNode
        permits YamlStream, YamlDocument, YamlMapping, YamlSequence, YamlEntry, YamlItem {

    private final List<SourceNode> parts;
    private final int length;

    YamlComposite(List<SourceNode> parts) {
        this.parts = List.copyOf(parts);
        int sum = 0;
        for (SourceNode part : this.parts) {
            sum += part.length();
        }
        this.length = sum;
    }

    /** The same node with other parts. */
    abstract YamlComposite with(List<SourceNode> newParts);

    @Override
    public final List<SourceNode> parts() {
        return parts;
    }

    @Override
    public final int length() {
        return length;
    }

    @Override
    public final void appendTo(StringBuilder target) {
        for (SourceNode part : parts) {
            part.appendTo(target);
        }
    }

    /** Offset of a part from this node's start. */
    public final int offsetOf(int partIndex) {
        int offset = 0;
        for (int i = 0; i < partIndex; i++) {
            offset += parts.get(i).length();
        }
        return offset;
    }

    @Override
    public final String toString() {
        return text();
    }
}
