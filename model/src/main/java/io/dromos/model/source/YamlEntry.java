package io.dromos.model.source;

import java.util.List;

/**
 * A key and its value, with the lines that they own: comments directly above at the same column, the comment at the end
 * of the line, comments below that are indented deeper.
 */
public final class YamlEntry extends YamlComposite {

    private final SourceNode key;
    private final SourceNode value;
    private final String anchor;

    /** {@code anchor} is the name that the value can be referred to by, or empty. */
    YamlEntry(List<SourceNode> parts, SourceNode key, SourceNode value, String anchor) {
        super(parts);
        this.key = key;
        this.value = value;
        this.anchor = anchor;
    }

    public SourceNode key() {
        return key;
    }

    public SourceNode value() {
        return value;
    }

    public String anchor() {
        return anchor;
    }

    /** The key's value if it is a scalar, else its text. */
    public String keyText() {
        return key instanceof YamlScalar scalar ? scalar.value() : key.text();
    }

    @Override
    YamlEntry with(List<SourceNode> newParts) {
        int keyIndex = parts().indexOf(key);
        int valueIndex = parts().lastIndexOf(value);
        return new YamlEntry(newParts, newParts.get(keyIndex), newParts.get(valueIndex), anchor);
    }
}
