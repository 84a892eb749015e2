package io.dromos.model.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mapping, in block or flow style. Tokens between its entries are separators and comments that stand free. */
public final class YamlMapping extends YamlComposite {

    private final boolean flow;
    private final List<YamlEntry> entries;

    YamlMapping(List<SourceNode> parts, boolean flow) {
        super(parts);
        this.flow = flow;
        List<YamlEntry> found = new ArrayList<>();
        for (SourceNode part : parts) {
            if (part instanceof YamlEntry entry) {
                found.add(entry);
            }
        }
        this.entries = List.copyOf(found);
    }

    /** Whether it is written in braces. */
    public boolean isFlow() {
        return flow;
    }

    public List<YamlEntry> entries() {
        return entries;
    }

    /** The first entry with this key, as written. */
    public Optional<YamlEntry> entry(String key) {
        for (YamlEntry entry : entries) {
            if (entry.keyText().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    @Override
    YamlMapping with(List<SourceNode> newParts) {
        return new YamlMapping(newParts, flow);
    }
}
