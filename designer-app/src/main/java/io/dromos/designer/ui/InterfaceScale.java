package io.dromos.designer.ui;

import java.util.List;

/**
 * How large the whole interface is drawn: windows, popups and dialogs alike, sharp at any size. JavaFX takes it once,
 * when it starts; on macOS it always follows the system.
 */
public final class InterfaceScale {

    /** As the system says. */
    public static final int OF_SYSTEM = 0;

    /** JavaFX on Linux and on Windows. */
    private static final List<String> PROPERTIES = List.of("glass.gtk.uiScale", "glass.win.uiScale");

    private InterfaceScale() {
    }

    /**
     * Has an effect only before JavaFX starts; what was given on the command line stays.
     *
     * @param percent
     *            100 is the size that was drawn; {@value #OF_SYSTEM}: as the system says
     */
    public static void apply(int percent) {
        if (percent != OF_SYSTEM) {
            PROPERTIES.stream().filter(property -> System.getProperty(property) == null)
                    .forEach(property -> System.setProperty(property, percent + "%"));
        }
    }
}
