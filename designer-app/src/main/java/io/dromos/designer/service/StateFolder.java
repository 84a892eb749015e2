package io.dromos.designer.service;

import java.nio.file.Path;
import java.util.Locale;

/** Where this user's local service keeps its data on this system. Any thread may ask. */
final class StateFolder {

    /** Overrides the place, for tests and for people who want another. */
    static final String PROPERTY = "dromos.state";

    private StateFolder() {
    }

    static Path ofUser() {
        String chosen = System.getProperty(PROPERTY, variable("DROMOS_STATE", ""));
        return chosen.isEmpty() ? ofSystem() : Path.of(chosen).toAbsolutePath();
    }

    private static Path ofSystem() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return Path.of(variable("LOCALAPPDATA", home.resolve("AppData/Local").toString()), "Dromos");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Dromos");
        }
        return Path.of(variable("XDG_STATE_HOME", home.resolve(".local/state").toString()), "dromos");
    }

    private static String variable(String name, String absent) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? absent : value;
    }
}
