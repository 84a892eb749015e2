package io.dromos.model.source;

import java.util.Arrays;
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
        char[] old = before.toCharArray();
        char[] young = after.toCharArray();
        int start = Arrays.mismatch(old, young);
        int tail = commonEnd(old, young, Math.min(old.length, young.length) - start);
        return Optional
                .of(new TextEdit(start, before.length() - start - tail, after.substring(start, after.length() - tail)));
    }

    /** By halves, for whole ranges compare much faster than single characters. */
    private static int commonEnd(char[] one, char[] other, int most) {
        int same = 0;
        int different = most + 1;
        while (different - same > 1) {
            int middle = same + (different - same) / 2;
            if (Arrays.equals(one, one.length - middle, one.length - same, other, other.length - middle,
                    other.length - same)) {
                same = middle;
            } else {
                different = middle;
            }
        }
        return same;
    }
}
