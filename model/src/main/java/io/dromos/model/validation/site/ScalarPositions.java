package io.dromos.model.validation.site;

import io.dromos.model.expression.TextRange;
import io.dromos.model.source.YamlScalar;

/**
 * Where the characters of a scalar's value stand in its written text: quotes, escapes, indentation and folded lines lie
 * between.
 */
public final class ScalarPositions {

    private final int[] places;

    private ScalarPositions(int[] places) {
        this.places = places;
    }

    public static ScalarPositions of(YamlScalar scalar) {
        String text = scalar.text();
        String value = scalar.value();
        int[] places = new int[value.length() + 1];
        boolean quoted = text.startsWith("\"");
        boolean block = text.startsWith("|") || text.startsWith(">");
        int at = block ? Math.max(0, text.indexOf('\n') + 1) : quoted || text.startsWith("'") ? 1 : 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            at = next(text, at, c, quoted);
            places[i] = Math.min(at, text.length());
            if (at < text.length() && text.charAt(at) == c) {
                at += text.startsWith("''", at) && text.startsWith("'") ? 2 : 1;
            } else if (quoted && at < text.length() && text.charAt(at) == '\\') {
                at = afterEscape(text, at);
            }
        }
        places[value.length()] = Math.min(at, text.length());
        return new ScalarPositions(places);
    }

    /** The range of the written text that stands for a range of the value. */
    public TextRange of(TextRange value) {
        int start = places[Math.min(value.start(), places.length - 1)];
        int last = value.length() == 0 ? start : places[Math.min(value.end(), places.length) - 1] + 1;
        return new TextRange(start, Math.max(start, last));
    }

    /** The range of the value that a range of the written text stands for. */
    public TextRange valueOf(TextRange written) {
        int start = firstAt(written.start());
        return new TextRange(start, Math.max(start, firstAt(written.end())));
    }

    private int firstAt(int offset) {
        int first = 0;
        while (first < places.length - 1 && places[first] < offset) {
            first++;
        }
        return first;
    }

    /** Skips what stands for no character: indentation, line ends that are folded, escaped line ends. */
    private static int next(String text, int from, char sought, boolean quoted) {
        int at = from;
        while (at < text.length() && text.charAt(at) != sought) {
            char c = text.charAt(at);
            if (quoted && c == '\\' && !escapedLineEnd(text, at)) {
                return at;
            }
            boolean skipped = Character.isWhitespace(c) || (quoted && c == '\\');
            if (!skipped) {
                return at;
            }
            if (Character.isWhitespace(sought) && c == '\n') {
                return at; // a folded line end stands for a space
            }
            at++;
        }
        return at;
    }

    private static boolean escapedLineEnd(String text, int at) {
        return at + 1 < text.length() && (text.charAt(at + 1) == '\n' || text.charAt(at + 1) == '\r');
    }

    private static int afterEscape(String text, int at) {
        if (at + 1 >= text.length()) {
            return text.length();
        }
        int digits = switch (text.charAt(at + 1)) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        return Math.min(text.length(), at + 2 + digits);
    }
}
