package io.dromos.model.expression.language.parser;

/** From line and column, as parsers count them from 1, to offsets in UTF-16 units. */
public final class TextPlaces {

    private TextPlaces() {
    }

    /** The column counts UTF-16 units. Lines end with a line feed, a carriage return, or both. */
    public static int offset(String text, int line, int column) {
        int start = lineStart(text, line);
        return Math.min(text.length(), start + Math.max(0, column - 1));
    }

    /** The column counts characters of Unicode. */
    public static int offsetByCharacters(String text, int line, int column) {
        int offset = lineStart(text, line);
        for (int i = 1; i < column && offset < text.length(); i++) {
            offset += Character.charCount(text.codePointAt(offset));
        }
        return offset;
    }

    private static int lineStart(String text, int line) {
        int start = 0;
        int current = 1;
        while (current < line && start < text.length()) {
            char c = text.charAt(start++);
            if (c == '\r' && start < text.length() && text.charAt(start) == '\n') {
                start++;
            }
            if (c == '\n' || c == '\r') {
                current++;
            }
        }
        return start;
    }
}
