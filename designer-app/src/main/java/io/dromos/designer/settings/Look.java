package io.dromos.designer.settings;

/**
 * How large a view shows its document, and how far it is scrolled.
 *
 * @param scale
 *            1 is 100 %
 * @param x
 *            in the measure of the view
 * @param y
 *            in the measure of the view; of a text, its first line in view, from 0
 */
public record Look(double scale, double x, double y) {

    /** As the view shows it by itself. */
    public static final Look FIRST = new Look(1, 0, 0);
}
