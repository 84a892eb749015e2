package io.dromos.model.source;

import java.util.ArrayList;
import java.util.List;

/** A sequence, in block or flow style. Tokens between its items are separators and comments that stand free. */
public final class YamlSequence extends YamlComposite {

    private final boolean flow;
    private final List<YamlItem> items;

    YamlSequence(List<SourceNode> parts, boolean flow) {
        super(parts);
        this.flow = flow;
        List<YamlItem> found = new ArrayList<>(parts.size());
        for (SourceNode part : parts) {
            if (part instanceof YamlItem item) {
                found.add(item);
            }
        }
        this.items = List.copyOf(found);
    }

    /** Whether it is written in brackets. */
    public boolean isFlow() {
        return flow;
    }

    public List<YamlItem> items() {
        return items;
    }

    @Override
    YamlSequence with(List<SourceNode> newParts) {
        return new YamlSequence(newParts, flow);
    }
}
