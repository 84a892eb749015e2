package io.dromos.designer.app;

import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.dialog.Notices;
import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.designer.settings.SettingsFile;
import io.dromos.designer.settings.SettingsStore;
import io.dromos.designer.task.UiThread;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.nio.file.Path;

/** Surroundings without a desktop: settings in a folder of the test, dialogs that follow a script. */
public final class TestSurroundings {

    private TestSurroundings() {
    }

    public static Surroundings in(Path folder, ScriptedDialogs dialogs) {
        SettingsStore settings = new SettingsStore(new SettingsFile(folder.resolve("settings.json")));
        return new Surroundings(settings, window -> dialogs, window -> Notices.silent(), Clipboard.inMemory(),
                UiThread.javafx(), file -> {
                }, new RecoveryJournals(folder.resolve("journals")));
    }
}
