package io.dromos.designer.app;

import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Notices;
import io.dromos.designer.dialog.SystemClipboard;
import io.dromos.designer.dialog.WindowDialogs;
import io.dromos.designer.dialog.WindowNotices;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.settings.SettingsFile;
import io.dromos.designer.settings.SettingsFolder;
import io.dromos.designer.settings.SettingsStore;
import io.dromos.designer.task.UiThread;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;

/**
 * What the designer meets outside of itself.
 *
 * @param dialogs
 *            made for the window that is asked for when a dialog opens
 */
public record Surroundings(SettingsStore settings, Function<Supplier<Window>, Dialogs> dialogs,
        Function<Supplier<Window>, Notices> notices, Clipboard clipboard, UiThread ui,
        Consumer<Path> showInFileManager, RecoveryJournals journals) {

    /** A user's desktop. */
    public static Surroundings desktop(Consumer<Path> showInFileManager) {
        return new Surroundings(new SettingsStore(SettingsFile.ofUser()), WindowDialogs::new, WindowNotices::new,
                new SystemClipboard(), UiThread.javafx(), showInFileManager,
                new RecoveryJournals(SettingsFolder.folders().journals()));
    }

    /** Names of the hosts that can be chosen from the start; the first is the local service. */
    List<String> hostNames() {
        return List.of(Words.of("workbench.local-service"));
    }
}
