package io.dromos.model.expression;

/** A part of a text: {@code start} inclusive, {@code end} exclusive, 0-based, in UTF-16 units. */
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("range " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return offset >= start && offset < end;
    }

    /** Whether both have a character in common. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
