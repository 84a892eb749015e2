package io.dromos.model.workspace.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where a user's own files of Dromos stand, outside of every workspace, as each system wants it. {@code DROMOS_HOME}
 * puts all into one folder. Immutable.
 *
 * @param settings
 *            what the user chose, and the secret key
 * @param state
 *            what the program remembers: journals, logs
 */
public record UserFolders(Path settings, Path state) {

    public static UserFolders standard() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static UserFolders of(Map<String, String> environment, String system, Path home) {
        String own = environment.getOrDefault("DROMOS_HOME", "");
        if (!own.isEmpty()) {
            return in(Path.of(own));
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return in(path(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Dromos"));
        }
        if (name.startsWith("mac")) {
            return in(home.resolve("Library/Application Support/Dromos"));
        }
        return new UserFolders(path(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("dromos"),
                path(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("dromos"));
    }

    private static UserFolders in(Path folder) {
        return new UserFolders(folder.resolve("settings"), folder.resolve("state"));
    }

    private static Path path(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isEmpty() ? otherwise : Path.of(value);
    }

    public Path secretKey() {
        return settings.resolve("secret.key");
    }

    public Path journals() {
        return state.resolve("journals");
    }
}
