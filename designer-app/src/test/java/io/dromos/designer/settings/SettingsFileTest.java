package io.dromos.designer.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.UiThread;
import io.dromos.designer.ui.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void remembersEverything() throws Exception {
        Settings settings = Settings.defaults().withTheme(Theme.DARK).withHost("server")
                .withEnvironment("test").withScale(150).withRecent(folder.resolve("shop"))
                .withWindow(new WindowPlace(10, 20, 1000, 700, true))
                .withColumns(new Columns(200, 300, 150, 250, true, false, true))
                .withOpenFiles(folder.resolve("shop"), new OpenFiles(List.of("a", "b"), "b",
                        Map.of("a", new FileView("SPLIT", new Look(1.5, -3, 4), new Look(1, 0, 12), "push"))));

        file().save(settings);

        assertThat(file().load()).isEqualTo(settings);
    }

    @Test
    void aMissingFileGivesTheDefaults() {
        assertThat(file().load()).isEqualTo(Settings.defaults());
    }

    @Test
    void aDamagedFileGivesTheDefaults() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"PURPLE\"");

        assertThat(file().load()).isEqualTo(Settings.defaults());
    }

    @Test
    void whatAnOlderProgramDidNotWriteTakesItsDefault() throws Exception {
        Files.writeString(folder.resolve("settings.json"),
                "{\"theme\": \"DARK\", \"columns\": {\"left\": 300}, \"ofTomorrow\": 1}");

        Settings settings = file().load();

        assertThat(settings.theme()).isEqualTo(Theme.DARK);
        assertThat(settings.columns().left()).isEqualTo(300);
        assertThat(settings.columns().right()).isEqualTo(Columns.FIRST.right());
    }

    @Test
    void openFilesOfAnOlderProgramAreSeenAsTheyOpen() throws Exception {
        String shop = folder.resolve("shop").toString();
        Files.writeString(folder.resolve("settings.json"),
                "{\"zoom\": 1, \"openFiles\": {\"" + shop + "\": {\"files\": [\"a\"], \"front\": \"a\"}}}");

        assertThat(file().load().openFiles(Path.of(shop))).isEqualTo(new OpenFiles(List.of("a"), "a", Map.of()));
    }

    @Test
    void theNewestWorkspaceComesFirstAndOnlyOnce() {
        Path shop = folder.resolve("shop");
        Path other = folder.resolve("other");

        Settings settings = Settings.defaults().withRecent(shop).withRecent(other).withRecent(shop);

        assertThat(settings.recent()).containsExactly(shop.toString(), other.toString());
        assertThat(settings.lastWorkspace()).contains(shop);
    }

    @Test
    void whatChangesIsOnDiskBeforeTheProgramEnds() {
        try (BackgroundTasks tasks = new BackgroundTasks(UiThread.direct(), problem -> {
            throw new AssertionError(problem);
        })) {
            SettingsStore store = new SettingsStore(file());
            store.keepWith(tasks);

            store.change(kept -> kept.withTheme(Theme.DARK));
            store.change(kept -> kept.withRecent(folder.resolve("shop")));

            await().until(() -> file().load().equals(store.get()));
        }
    }

    @Test
    void savesAtOnceDoNotHinderEachOther() throws Exception {
        SettingsFile file = file();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> saves = Collections.nCopies(200, () -> {
                file.save(Settings.defaults().withTheme(Theme.DARK));
                return true;
            });
            for (Future<Boolean> saved : threads.invokeAll(saves)) {
                assertThat(saved.get()).isTrue();
            }
        }

        assertThat(file.load().theme()).isEqualTo(Theme.DARK);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("settings.json"));
        }
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("settings.json"));
    }
}
