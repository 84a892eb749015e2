package io.dromos.designer.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The folders of this user that belong to Dromos. The system property {@value #HOME} puts all of them elsewhere. */
public final class SettingsFolder {

    public static final String HOME = "dromos.home";

    private SettingsFolder() {
    }

    /** For settings: small, worth keeping in a backup. */
    public static Path configuration() {
        return home().map(home -> home.resolve("config"))
                .orElseGet(() -> system("XDG_CONFIG_HOME", ".config", "APPDATA", "Library/Application Support"));
    }

    /** For journals and the local service's data. */
    public static Path data() {
        return home().map(home -> home.resolve("data"))
                .orElseGet(
                        () -> system("XDG_DATA_HOME", ".local/share", "LOCALAPPDATA", "Library/Application Support"));
    }

    private static Optional<Path> home() {
        return Optional.ofNullable(System.getProperty(HOME)).map(Path::of);
    }

    private static Path system(String xdg, String below, String windows, String mac) {
        Path user = Path.of(System.getProperty("user.home"));
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return user.resolve(mac).resolve("Dromos");
        }
        String variable = name.contains("win") ? windows : xdg;
        Path folder = Optional.ofNullable(System.getenv(variable)).filter(text -> !text.isBlank()).map(Path::of)
                .orElse(user.resolve(below));
        return folder.resolve("dromos");
    }
}
