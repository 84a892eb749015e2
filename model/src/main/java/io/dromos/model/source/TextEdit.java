package io.dromos.model.source;

/** Replaces {@code length} characters at {@code offset} (UTF-16 units) by a text. */
public record TextEdit(int offset, int length, String replacement) {

    public TextEdit {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("edit at " + offset + ", length " + length);
        }
    }

    public int end() {
        return offset + length;
    }

    public String applyTo(String text) {
        return text.substring(0, offset) + replacement + text.substring(end());
    }
}
