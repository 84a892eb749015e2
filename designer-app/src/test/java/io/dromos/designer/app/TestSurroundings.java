package io.dromos.designer.app;

import io.dromos.deploy.DeployClient;
import io.dromos.deploy.DeployFailure;
import io.dromos.deploy.Outcome;
import io.dromos.designer.deploy.Connector;
import io.dromos.designer.deploy.Target;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.dialog.Notices;
import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.designer.settings.SettingsFile;
import io.dromos.designer.settings.SettingsStore;
import io.dromos.designer.settings.WindowPlace;
import io.dromos.designer.task.UiThread;
import io.dromos.model.message.Message;
import io.dromos.model.property.SecretKeyFile;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Surroundings without a desktop: settings in a folder of the test, dialogs that follow a script. */
public final class TestSurroundings {

    private TestSurroundings() {
    }

    public static Surroundings in(Path folder, ScriptedDialogs dialogs) {
        SettingsStore settings = new SettingsStore(new SettingsFile(folder.resolve("settings.json")));
        WindowPlace place = settings.get().window();
        settings.change(kept -> kept.withWindow(new WindowPlace(0, 0, place.width(), place.height(), false)));
        return new Surroundings(settings, window -> dialogs, window -> Notices.silent(), Clipboard.inMemory(),
                UiThread.javafx(), file -> {
                }, NoService::new, new RecoveryJournals(folder.resolve("journals")),
                new SecretKeyFile(folder.resolve("secret.key")), () -> List.of(Surroundings.ANY_SCREEN));
    }

    /** The same, with a way to services. */
    public static Surroundings in(Path folder, ScriptedDialogs dialogs, Connector connector) {
        Surroundings plain = in(folder, dialogs);
        return new Surroundings(plain.settings(), plain.dialogs(), plain.notices(), plain.clipboard(), plain.ui(),
                plain.showInFileManager(), () -> connector, plain.journals(), plain.secrets(), plain.screens());
    }

    /** Where no service answers. */
    private static final class NoService implements Connector {

        @Override
        public Outcome<DeployClient> connect(Target target, Consumer<Message> told) {
            return Outcome.failed(new DeployFailure.Unreachable(Message.of("deploy.unreachable", "test", "none")));
        }

        @Override
        public void close() {
            // Nothing was started.
        }
    }
}
