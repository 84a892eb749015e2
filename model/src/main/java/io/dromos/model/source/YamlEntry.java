package io.dromos.model.source;

import java.util.List;

/**
 * A key and its value, with the lines that they own: comments directly above at the same column, the comment at the end
 * of the line, comments below that are indented deeper.
 */
public final class YamlEntry extends YamlComposite {

    private final SourceNode key;
    private final SourceNode value;
    private final String keyAnchor;
    private final String anchor;

    /** The anchors are the names that key and value can be referred to by, or empty. */
    YamlEntry(List<SourceNode> parts, SourceNode key, SourceNode value, String keyAnchor, String anchor) {
        super(parts);
        this.key = key;
        this.value = value;
        this.keyAnchor = keyAnchor;
        this.anchor = anchor;
    }

    public SourceNode key() {
        return key;
    }

    public SourceNode value() {
        return value;
    }

    /** The name of the key, not of its value: {@code &name log: x}. */
    String keyAnchor() {
        return keyAnchor;
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
        return new YamlEntry(newParts, newParts.get(keyIndex), newParts.get(valueIndex), keyAnchor, anchor);
    }
}
