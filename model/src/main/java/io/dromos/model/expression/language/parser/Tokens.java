package io.dromos.model.expression.language.parser;

import io.dromos.model.expression.TextRange;

/** Finds the token around a place that a parser names: a word, a number, or a sign. */
public final class Tokens {

    private static final int LONGEST_QUOTE = 24;
    private static final String SIGNS = "=<>!&|+*/%?:~^-";

    private Tokens() {
    }

    /** The token that begins at the offset, or the next one behind blanks. */
    public static TextRange at(String text, int offset) {
        int start = Math.clamp(offset, 0, text.length());
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start == text.length() ? last(text) : new TextRange(start, end(text, start));
    }

    /** The last token of the text; empty for a blank text. */
    public static TextRange last(String text) {
        int end = text.stripTrailing().length();
        if (end == 0) {
            return new TextRange(0, 0);
        }
        int start = end - 1;
        if (Character.isLowSurrogate(text.charAt(start)) && start > 0) {
            start--;
        }
        while (start > 0 && isWordPart(text.charAt(start)) && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return new TextRange(start, end);
    }

    /** A token as it is quoted in a message. */
    static String brief(String token) {
        return token.length() <= LONGEST_QUOTE ? token : token.substring(0, LONGEST_QUOTE) + "\u2026";
    }

    private static int end(String text, int start) {
        char first = text.charAt(start);
        if (Character.isHighSurrogate(first)) {
            return Math.min(text.length(), start + 2);
        }
        int end = start + 1;
        boolean word = isWordPart(first);
        boolean sign = SIGNS.indexOf(first) >= 0;
        while (end < text.length()
                && (word && isWordPart(text.charAt(end)) || sign && SIGNS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
