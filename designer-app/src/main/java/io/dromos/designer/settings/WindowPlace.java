package io.dromos.designer.settings;

/** Where the window was, in pixels of the desktop. A negative x or y: wherever the system puts it. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    public static final WindowPlace FIRST = new WindowPlace(-1, -1, 1440, 900, false);
}
