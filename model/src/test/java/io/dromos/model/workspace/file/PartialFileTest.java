package io.dromos.model.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialFileTest {

    private static final String UNIQUE = "-01234567-89ab-cdef-0123-456789abcdef.tmp";
    private static final String OF_A_DEAD_PROCESS = ".dromos-999999999" + UNIQUE;
    private static final String OF_THIS_PROCESS = ".dromos-" + ProcessHandle.current().pid() + UNIQUE;

    @TempDir
    private Path folder;

    private Path write(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "half");
    }

    @Test
    void whatAKilledWriterLeftBehindGoesWithTheNextSave() throws IOException {
        write(OF_A_DEAD_PROCESS);

        new SafeWriter().overwrite(folder.resolve("a.yaml"), "text");

        assertThat(folder.toFile().list()).containsExactly("a.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "flows/a.camel.yaml"})
    void whatAKilledWriterLeftBehindGoesWhenTheWorkspaceOrAFileIsOpened(String place) throws IOException {
        Files.createDirectories(folder.resolve("flows/deep"));
        write("dromos.json");
        write("flows/a.camel.yaml");
        for (String each : new String[]{"", "flows/", "flows/deep/"}) {
            write(each + OF_A_DEAD_PROCESS);
        }

        assertThat(new WorkspaceReader().open(folder.resolve(place))).isInstanceOf(WorkspaceOpening.Opened.class);

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("dromos.json", "flows");
        assertThat(folder.resolve("flows").toFile().list()).containsExactlyInAnyOrder("a.camel.yaml", "deep");
        assertThat(folder.resolve("flows/deep")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {".dromos-1.tmp", ".dromos-999999999-0a1b.tmp", "x.dromos-999999999" + UNIQUE,
            ".dromos-99999999999999999999999" + UNIQUE, ".dromos-999999999" + UNIQUE + "~", "dromos.tmp"})
    void filesOfOthersStay(String name) throws IOException {
        Path theirs = write(name);

        openedAndWritten();

        assertThat(theirs).hasContent("half");
    }

    @Test
    void whatIsBeingWrittenStays() throws IOException {
        Path living = write(OF_THIS_PROCESS);

        openedAndWritten();

        assertThat(living).exists();
    }

    @Test
    void whatHasTheNumberOfALaterProcessGoes() throws IOException {
        Path old = write(OF_THIS_PROCESS);
        Files.setLastModifiedTime(old, FileTime.from(
                ProcessHandle.current().info().startInstant().orElseThrow().minus(Duration.ofHours(1))));

        openedAndWritten();

        assertThat(old).doesNotExist();
    }

    @Test
    void foldersAndLinksStay() throws IOException {
        Path target = write("target.txt");
        Path link = Files.createSymbolicLink(folder.resolve(OF_A_DEAD_PROCESS), target);
        Path inside = Files.createDirectories(folder.resolve(".dromos-999999998" + UNIQUE + "/inside"));

        openedAndWritten();

        assertThat(link).isSymbolicLink();
        assertThat(target).exists();
        assertThat(inside).exists();
    }

    private void openedAndWritten() {
        assertThat(new WorkspaceReader().open(folder)).isInstanceOf(WorkspaceOpening.Opened.class);
        assertThat(new SafeWriter().overwrite(folder.resolve("a.yaml"), "text")).isInstanceOf(Saving.Saved.class);
    }
}
