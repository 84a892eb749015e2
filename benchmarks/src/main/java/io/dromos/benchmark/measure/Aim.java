package io.dromos.benchmark.measure;

import java.util.Locale;

/**
 * What a measurement is meant to stay within, in the unit of its row; not a number: nothing was promised.
 *
 * @param ofSlowest
 *            whether the 99th percentile is meant, else the median
 */
public record Aim(double within, boolean ofSlowest) {

    public static final Aim NONE = new Aim(Double.NaN, false);

    /** For the median. */
    public static Aim median(double within) {
        return new Aim(within, false);
    }

    /** For all but the slowest of a hundred. */
    public static Aim p99(double within) {
        return new Aim(within, true);
    }

    /** The cells for the aim and for what came of it. */
    String cells(Samples samples, String unit) {
        return cells(ofSlowest ? samples.p99() : samples.median(), unit);
    }

    /** The same for something that has one value. */
    String cells(double measured, String unit) {
        if (Double.isNaN(within)) {
            return "– | –";
        }
        return String.format(Locale.ROOT, "%s≤ %,.0f %s | %s", ofSlowest ? "p99 " : "", within, unit,
                measured <= within ? "yes" : "**missed**");
    }
}
