package io.dromos.model.source;

import java.util.List;

/** An item of a sequence: its dash (in block style), its value, and the lines that they own. */
public final class YamlItem extends YamlComposite {

    private final SourceNode value;
    private final String anchor;

    /** {@code anchor} is the name that the value can be referred to by, or empty. */
    YamlItem(List<SourceNode> parts, SourceNode value, String anchor) {
        super(parts);
        this.value = value;
        this.anchor = anchor;
    }

    public SourceNode value() {
        return value;
    }

    public String anchor() {
        return anchor;
    }

    @Override
    YamlItem with(List<SourceNode> newParts) {
        return new YamlItem(newParts, newParts.get(parts().lastIndexOf(value)), anchor);
    }
}
