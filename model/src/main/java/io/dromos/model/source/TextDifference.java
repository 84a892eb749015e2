package io.dromos.model.source;

import java.util.Optional;

/** How two texts differ, as the one edit that leads from the first to the second. */
public final class TextDifference {

    private TextDifference() {
    }

    /** What lies between the common beginning and the common end; empty if both are equal. */
    public static Optional<TextEdit> between(String before, String after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return Optional
                .of(new TextEdit(start, before.length() - start - tail, after.substring(start, after.length() - tail)));
    }
}
