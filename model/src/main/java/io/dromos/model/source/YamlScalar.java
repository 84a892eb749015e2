package io.dromos.model.source;

import java.util.List;

/**
 * A YAML scalar: its text as written, quotes and block header included, and the value that it means. A key without a
 * value has an empty plain scalar.
 */
public final class YamlScalar implements SourceNode {

    private final String text;
    private final String value;
    private final ScalarStyle style;

    YamlScalar(String text, String value, ScalarStyle style) {
        this.text = text;
        this.value = value.equals(text) ? text : value;
        this.style = style;
    }

    public String value() {
        return value;
    }

    public ScalarStyle style() {
        return style;
    }

    /** Whether nothing at all is written: {@code key:} with no value. */
    public boolean isAbsent() {
        return text.isEmpty();
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public List<SourceNode> parts() {
        return List.of();
    }

    @Override
    public void appendTo(StringBuilder target) {
        target.append(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
