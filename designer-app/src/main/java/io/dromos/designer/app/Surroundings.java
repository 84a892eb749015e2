package io.dromos.designer.app;

import io.dromos.designer.deploy.Connector;
import io.dromos.designer.deploy.ServiceConnector;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Notices;
import io.dromos.designer.dialog.SystemClipboard;
import io.dromos.designer.dialog.WindowDialogs;
import io.dromos.designer.dialog.WindowNotices;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.service.LocalServices;
import io.dromos.designer.settings.SettingsFile;
import io.dromos.designer.settings.SettingsFolder;
import io.dromos.designer.settings.SettingsStore;
import io.dromos.designer.task.UiThread;
import io.dromos.model.property.SecretKeyFile;
import io.dromos.model.workspace.file.UserFolders;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * What the designer meets outside of itself.
 *
 * @param dialogs
 *            made for the window that is asked for when a dialog opens
 * @param services
 *            reaches integration services; the window closes what it was given
 * @param secrets
 *            the key that seals encrypted properties
 * @param screens
 *            what is free on each screen, the first screen first
 */
public record Surroundings(SettingsStore settings, Function<Supplier<Window>, Dialogs> dialogs,
        Function<Supplier<Window>, Notices> notices, Clipboard clipboard, UiThread ui,
        Consumer<Path> showInFileManager, Supplier<Connector> services, RecoveryJournals journals,
        SecretKeyFile secrets, Supplier<List<Rectangle2D>> screens) {

    /** A screen that is large enough for every window: where nobody sits at one. */
    public static final Rectangle2D ANY_SCREEN = new Rectangle2D(0, 0, 8000, 6000);

    /** A user's desktop. */
    public static Surroundings desktop(Consumer<Path> showInFileManager) {
        return new Surroundings(new SettingsStore(SettingsFile.ofUser()), WindowDialogs::new, WindowNotices::new,
                new SystemClipboard(), UiThread.javafx(), showInFileManager,
                () -> new ServiceConnector(LocalServices.ofUser(),
                        new SecretKeyFile(UserFolders.standard().secretKey())),
                new RecoveryJournals(SettingsFolder.folders().journals()),
                new SecretKeyFile(UserFolders.standard().secretKey()),
                () -> Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream()).distinct()
                        .map(Screen::getVisualBounds).toList());
    }

    /** Nobody at the screen: for pictures. What the window remembers goes into a folder. */
    public static Surroundings quiet(Path home) {
        return new Surroundings(new SettingsStore(new SettingsFile(home.resolve("settings.json"))), WindowDialogs::new,
                window -> Notices.silent(), Clipboard.inMemory(), UiThread.javafx(), file -> {
                }, () -> new ServiceConnector(LocalServices.in(home), new SecretKeyFile(home.resolve("secret.key"))),
                new RecoveryJournals(home.resolve("journals")), new SecretKeyFile(home.resolve("secret.key")),
                () -> List.of(ANY_SCREEN));
    }

    /** Names of the hosts that can be chosen from the start; the first is the local service. */
    List<String> hostNames() {
        return List.of(Words.of("workbench.local-service"));
    }
}
