package io.dromos.designer.settings;

import io.dromos.model.workspace.file.UserFolders;
import java.nio.file.Path;
import java.util.Optional;

/** The folders of this user that belong to Dromos. The system property {@value #HOME} puts all of them elsewhere. */
public final class SettingsFolder {

    public static final String HOME = "dromos.home";

    private SettingsFolder() {
    }

    public static UserFolders folders() {
        return Optional.ofNullable(System.getProperty(HOME)).map(Path::of)
                .map(home -> new UserFolders(home.resolve("settings"), home.resolve("state")))
                .orElseGet(UserFolders::standard);
    }
}
