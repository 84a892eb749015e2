package io.dromos.model.source;

import java.util.Arrays;

/** Where the lines of a text start. {@code \n}, {@code \r\n} and a lone {@code \r} end a line, as in YAML. */
public final class LineMap {

    private final int[] starts;

    public LineMap(CharSequence text) {
        int[] found = new int[Math.max(16, text.length() / 24)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    public LineColumn at(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        int line = index >= 0 ? index : -index - 2;
        return new LineColumn(line + 1, offset - starts[line] + 1);
    }

    /** Offset of a line's first character; {@code line} is 1-based and at most {@link #count()}. */
    public int startOf(int line) {
        return starts[line - 1];
    }

    public int count() {
        return starts.length;
    }
}
