package io.dromos.model.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeWriterTest {

    private final SafeWriter writer = new SafeWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "a\r\nb\rc\n", "\uFEFFa: 1", "\u00E4\u4E2D\uD83D\uDE00", "no newline at the end"})
    void whatIsReadAndSavedKeepsItsBytes(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), text);
        FileReading.Text read = (FileReading.Text) new TextFileReader().read(file);

        Saving saving = writer.save(file, read.text(), read.digest());

        assertThat(saving).isEqualTo(new Saving.Saved(file, read.digest()));
        assertThat(file).hasBinaryContent(text.getBytes(StandardCharsets.UTF_8));
        assertThat(folder.toFile().list()).containsExactly("a.yaml");
    }

    @Test
    void refusesWhenTheFileOnTheDiskIsAnotherOne() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "old");
        String digest = Sha256.of(file);
        Files.writeString(file, "theirs");

        Saving saving = writer.save(file, "mine", digest);

        assertThat(saving).isEqualTo(new Saving.Changed(file, Sha256.of(file)));
        assertThat(file).hasContent("theirs");
        assertThat(writer.overwrite(file, "mine")).isInstanceOf(Saving.Saved.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void refusesWhenTheFileIsGoneOrAppeared() throws IOException {
        Path file = folder.resolve("a.yaml");

        assertThat(writer.save(file, "x", "digest")).isEqualTo(new Saving.Changed(file, ""));
        Files.writeString(file, "theirs");
        assertThat(writer.save(file, "x", SafeWriter.NO_FILE)).isInstanceOf(Saving.Changed.class);
    }

    @Test
    void makesTheFoldersOfANewFile() {
        Path file = folder.resolve("flows/deep/a.yaml");

        assertThat(writer.save(file, "x", SafeWriter.NO_FILE)).isInstanceOf(Saving.Saved.class);
        assertThat(file).hasContent("x");
    }

    @Test
    void keepsPermissionsAndLinks() throws IOException {
        Path target = Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("a.yaml"), "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-x---"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("real/a.yaml"));

        writer.save(link, "new", Sha256.of(target));

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(target).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target))).isEqualTo("rwxr-x---");
    }

    @Test
    void aFailureLeavesTheOldFileAndSaysWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "old");
        Path below = file.resolve("b.yaml");

        assertThat(writer.overwrite(file, "half \uD83D")).isInstanceOfSatisfying(Saving.Failed.class,
                failed -> assertThat(failed.reason().text()).contains("half of a character"));
        assertThat(writer.overwrite(below, "x")).isInstanceOf(Saving.Failed.class);
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.yaml");
    }

    @Test
    void saysWhatKeepsAFileFromBeingRead() throws IOException {
        TextFileReader small = new TextFileReader(10);
        Path large = Files.writeString(folder.resolve("large"), "12345678901");
        Path latin = Files.write(folder.resolve("latin"), new byte[]{'a', '\n', 'b', (byte) 0xE4, 'c'});
        Path cut = Files.write(folder.resolve("cut"), new byte[]{'a', (byte) 0xC3});

        assertThat(small.read(large)).isEqualTo(new FileReading.TooLarge(large, 11, 10));
        assertThat(small.read(latin)).isEqualTo(new FileReading.NotText(latin, 3, 2, 2));
        assertThat(small.read(cut)).isEqualTo(new FileReading.NotText(cut, 1, 1, 2));
        assertThat(small.read(folder.resolve("none"))).isInstanceOf(FileReading.Missing.class);
        assertThat(small.read(folder)).isInstanceOf(FileReading.Unreadable.class);
        assertThat(small.read(latin).message().text()).contains("line 2");
    }

    @Test
    void everySystemHasItsUserFolders() {
        Path home = Path.of("/home/a");

        assertThat(UserFolders.of(Map.of(), "Linux", home).secretKey())
                .isEqualTo(Path.of("/home/a/.config/dromos/secret.key"));
        assertThat(UserFolders.of(Map.of("XDG_STATE_HOME", "/s"), "Linux", home).journals())
                .isEqualTo(Path.of("/s/dromos/journals"));
        assertThat(UserFolders.of(Map.of(), "Mac OS X", home).state())
                .isEqualTo(Path.of("/home/a/Library/Application Support/Dromos/state"));
        assertThat(UserFolders.of(Map.of("DROMOS_HOME", "/d"), "Windows 11", home).state())
                .isEqualTo(Path.of("/d/state"));
    }
}
