package io.dromos.designer.settings;

import java.util.List;
import javafx.geometry.Rectangle2D;

/** Where the window was, in pixels of the desktop. A negative x or y: wherever the system puts it. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    public static final WindowPlace FIRST = new WindowPlace(-1, -1, 1440, 900, false);

    /** How far below its upper edge a window can be taken hold of. */
    private static final double GRIP = 12;

    /**
     * The place for screens as they are now: no larger than its screen, and left to the system where it would stand on
     * none.
     *
     * @param screens
     *            what is free on each, the first screen first
     */
    public WindowPlace on(List<Rectangle2D> screens) {
        return screens.stream().filter(screen -> screen.contains(x + width / 2, y + GRIP)).findFirst()
                .map(screen -> new WindowPlace(Math.max(x, screen.getMinX()), Math.max(y, screen.getMinY()),
                        Math.min(width, screen.getWidth()), Math.min(height, screen.getHeight()), maximized))
                .orElseGet(() -> new WindowPlace(-1, -1, Math.min(width, screens.getFirst().getWidth()),
                        Math.min(height, screens.getFirst().getHeight()), maximized));
    }
}
