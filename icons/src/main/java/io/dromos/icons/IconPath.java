package io.dromos.icons;

/**
 * One path of an icon.
 *
 * @param data
 *            SVG path data on the grid of 24
 * @param filled
 *            whether the path is filled; if not, it is drawn as a line {@value IconIndex#LINE} wide with round ends
 */
public record IconPath(String data, boolean filled) {}
