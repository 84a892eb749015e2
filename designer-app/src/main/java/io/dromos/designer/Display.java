package io.dromos.designer;

import java.util.Locale;

/** Whether there is a screen to open a window on. Knows no toolkit. Any thread may ask. */
public final class Display {

    private Display() {
    }

    /** Linux tells by its environment; the other systems always have one for whoever is logged in. */
    public static boolean isThere() {
        boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform", ""));
        return headless || !isLinux() || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
