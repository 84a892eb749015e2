package io.dromos.designer.app;

import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Notices;
import io.dromos.designer.dialog.SystemClipboard;
import io.dromos.designer.dialog.WindowDialogs;
import io.dromos.designer.dialog.WindowNotices;
import io.dromos.designer.settings.SettingsFile;
import io.dromos.designer.settings.SettingsStore;
import io.dromos.designer.task.UiThread;
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
        Function<Supplier<Window>, Notices> notices, Clipboard clipboard, UiThread ui) {

    /** A user's desktop. */
    public static Surroundings desktop() {
        return new Surroundings(new SettingsStore(SettingsFile.ofUser()), WindowDialogs::new, WindowNotices::new,
                new SystemClipboard(), UiThread.javafx());
    }
}
