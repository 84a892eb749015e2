package io.dromos.benchmark.measure;

import java.util.Locale;

/**
 * What a median is meant to stay within, in the unit of its row; not a number: nothing was promised.
 */
public record Aim(double within) {

    public static final Aim NONE = new Aim(Double.NaN);

    /** The cells for the aim and for what came of it. */
    String cells(double measured, String unit) {
        if (Double.isNaN(within)) {
            return "– | –";
        }
        return String.format(Locale.ROOT, "≤ %,.0f %s | %s", within, unit, measured <= within ? "yes" : "**missed**");
    }
}
