package io.dromos.designer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dromos.designer.settings.Settings;
import io.dromos.designer.settings.SettingsFile;
import io.dromos.model.sample.SampleWorkspace;
import io.dromos.model.workspace.journal.RecoveryJournals;
import io.dromos.model.workspace.journal.RecoveryOffer;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kill -9} leaves of a text that is no YAML yet. */
class KilledWhileTypingTest {

    /** What may be lost at most. */
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    @Test
    void whatWasTypedASecondBeforeIsOfferedBackAndTheSameFilesOpen() throws Exception {
        Path shop = folder.resolve("shop");
        SampleWorkspace.writeTo(shop);
        Path orders = shop.resolve("flows/orders.camel.yaml");
        Process designer = designer(orders);
        try (BufferedReader output = designer.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines().anyMatch("typed"::equals)).isTrue();
            long typed = System.nanoTime();
            await().until(() -> System.nanoTime() - typed >= A_SECOND.toNanos());
        } finally {
            designer.destroyForcibly().waitFor();
        }

        List<RecoveryOffer> offers = new RecoveryJournals(folder.resolve("journals")).offers();

        assertThat(offers).singleElement().satisfies(offer -> {
            assertThat(offer.file()).isEqualTo(orders);
            assertThat(offer.text()).isEqualTo(TypingProgram.TYPED + Files.readString(orders));
        });
        Settings settings = new SettingsFile(folder.resolve("settings.json")).load();
        assertThat(settings.lastWorkspace()).contains(shop);
        assertThat(settings.openFiles(shop).files()).containsExactly(orders.toString());
    }

    private Process designer(Path flow) throws Exception {
        List<String> command = Stream.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true", "-cp",
                System.getProperty("java.class.path"), TypingProgram.class.getName(), folder.toString(),
                flow.toString()).toList();
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
