package io.dromos.model.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node whose text is that of its parts. */
public abstract sealed class YamlComposite implements SourceNode
        permits YamlStream, YamlDocument, YamlMapping, YamlSequence, YamlEntry, YamlItem {

    /** Blocks of up to so many characters keep their text, so that after an edit a large text is copied in blocks. */
    private static final int BLOCK = 4096;
    private static final int TOO_SMALL = 128;

    private final List<SourceNode> parts;
    private final int length;
    /** Made when first asked for; threads that race make the same. */
    private @Nullable String kept;

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
            if (part instanceof YamlComposite block && length > BLOCK && block.length <= BLOCK
                    && block.length > TOO_SMALL) {
                target.append(block.keptText());
            } else {
                part.appendTo(target);
            }
        }
    }

    private String keptText() {
        String known = kept;
        if (known == null) {
            known = text();
            kept = known;
        }
        return known;
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
