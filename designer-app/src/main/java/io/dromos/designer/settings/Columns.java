package io.dromos.designer.settings;

/**
 * How wide and high the parts of the window are, in pixels, and which of them are shown.
 *
 * @param left
 *            width of the column with tree and palette
 * @param right
 *            width of the inspector
 * @param bottom
 *            height of the panels below
 * @param tree
 *            height of the tree above the palette
 */
public record Columns(double left, double right, double bottom, double tree, boolean leftShown, boolean rightShown,
        boolean bottomShown) {

    public static final Columns FIRST = new Columns(232, 348, 176, 320, true, true, true);
}
