package io.dromos.designer.action.search;

import java.util.Locale;

/** How well a few typed letters fit a text. */
public final class Fuzzy {

    /** The letters do not occur in this order. */
    public static final int NONE = -1;

    private Fuzzy() {
    }

    /**
     * Higher is better, {@link #NONE} is no match. The letters must occur in order; whole words, beginnings of words
     * and neighbouring letters count more, long texts less.
     */
    public static int score(String query, String text) {
        String letters = query.strip().toLowerCase(Locale.ROOT);
        String within = text.toLowerCase(Locale.ROOT);
        if (letters.isEmpty()) {
            return 0;
        }
        int whole = within.indexOf(letters);
        if (whole >= 0) {
            return 1000 + (beginsWord(text, whole) ? 500 : 0) + (whole == 0 ? 200 : 0) - Math.min(text.length(), 100);
        }
        return scattered(letters, within, text);
    }

    private static int scattered(String letters, String within, String text) {
        int score = 0;
        int at = -1;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (Character.isWhitespace(letter)) {
                continue;
            }
            int next = within.indexOf(letter, at + 1);
            if (next < 0) {
                return NONE;
            }
            score += next == at + 1 ? 8 : beginsWord(text, next) ? 10 : 1;
            at = next;
        }
        return score;
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))
                || (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1)));
    }
}
