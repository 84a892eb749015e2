package io.dromos.model.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.packaging.PackageUnpacker.Existing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageRoundTripTest {

    @TempDir
    private Path folder;

    @RepeatedTest(40)
    void whatIsPackedComesOutAgainWhateverItIs(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<String, byte[]> content = content(random);

        DromosPackage written = write(draft(content), folder.resolve("a.dromos"));

        Map<String, byte[]> read = new TreeMap<>();
        for (PackageEntry entry : written.entries()) {
            read.put(entry.path(), written.bytes(entry.path()));
        }
        assertThat(read).containsExactlyEntriesOf(new TreeMap<>(content));
        assertThat(new PackageReader().open(folder.resolve("a.dromos"))).isEqualTo(new PackageResult.Opened(written));
    }

    @RepeatedTest(10)
    void theSameContentGivesTheSameBytesInAnyOrderAndTimeZone(RepetitionInfo repetition) throws IOException {
        Map<String, byte[]> content = content(new Random(repetition.getCurrentRepetition()));
        List<String> paths = new ArrayList<>(content.keySet());
        Collections.shuffle(paths, new Random(5));
        Map<String, byte[]> shuffled = new LinkedHashMap<>();
        paths.forEach(path -> shuffled.put(path, content.getOrDefault(path, new byte[0])));
        TimeZone zone = TimeZone.getDefault();

        DromosPackage first = write(draft(content), folder.resolve("a.dromos"));
        DromosPackage second;
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            second = write(draft(shuffled), folder.resolve("b.dromos"));
        } finally {
            TimeZone.setDefault(zone);
        }

        assertThat(folder.resolve("a.dromos")).hasSameBinaryContentAs(folder.resolve("b.dromos"));
        assertThat(first.contentDigest()).isEqualTo(second.contentDigest());
    }

    @Test
    void everyChangedByteIsRefused() throws IOException {
        Path file = folder.resolve("a.dromos");
        write(draft(Map.of("flows/a.camel.yaml", "- route: {}\n".getBytes(StandardCharsets.UTF_8))), file);
        byte[] bytes = Files.readAllBytes(file);

        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            Files.write(file, bytes);
            assertThat(new PackageReader().open(file)).as("byte %d", i).isInstanceOf(PackageResult.Refused.class);
            bytes[i] ^= 1;
        }
    }

    @Test
    void aNameIsTheSameHoweverItsAccentsAreComposed() throws IOException {
        write(draft(Map.of("flows/Bestellu\u0308bersicht.yaml", new byte[]{1})), folder.resolve("a.dromos"));
        write(draft(Map.of("flows/Bestell\u00FCbersicht.yaml", new byte[]{1})), folder.resolve("b.dromos"));

        assertThat(folder.resolve("a.dromos")).hasSameBinaryContentAs(folder.resolve("b.dromos"));
    }

    @Test
    void everyOtherZipProgramReadsItToo() throws IOException {
        write(draft(Map.of("flows/b.yaml", new byte[]{1}, "flows/a.yaml", new byte[]{2})),
                folder.resolve("a.dromos"));

        try (ZipFile zip = new ZipFile(folder.resolve("a.dromos").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("dromos-package.json", "flows/a.yaml",
                    "flows/b.yaml");
        }
    }

    @Test
    void keepsWhatTheManifestTellsAboutFlows() {
        PackagedFlow flow = new PackagedFlow("orders", "Orders", "Takes orders", "shop", "flows/orders.camel.yaml",
                List.of("common"), List.of("assets/a.xsl"), List.of("customer"), List.of("total"));
        PackageDraft draft = new PackageDraft("shop", "1.2", PackageKind.DEPLOYMENT, "test", List.of(flow),
                Map.of("flows/orders.camel.yaml", EntrySource.of("- route: {}")));

        DromosPackage written = write(draft, folder.resolve("a.dromos"));

        assertThat(written.manifest().flow("orders")).contains(flow);
        assertThat(written.manifest().environment()).isEqualTo("test");
        assertThat(written.manifest().kind()).isEqualTo(PackageKind.DEPLOYMENT);
    }

    @Test
    void writesNothingThatAReaderWouldRefuse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.dromos"), "old");

        PackageResult.Writing escaping = new PackageWriter().write(draft(Map.of("../x", new byte[0])), file);
        PackageResult.Writing twice = new PackageWriter()
                .write(draft(Map.of("a.txt", new byte[0], "A.txt", new byte[0])), file);

        assertThat(escaping).isEqualTo(new PackageResult.Refused(new PackageRefusal.EscapingPath("../x")));
        assertThat(twice).isEqualTo(new PackageResult.Refused(new PackageRefusal.DuplicateEntry("a.txt")));
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.dromos");
    }

    @Test
    void unpacksIntoAnEmptyFolder() throws IOException {
        DromosPackage written = write(draft(Map.of("a/b/c.txt", new byte[]{1}, "d.txt", new byte[]{2})),
                folder.resolve("a.dromos"));
        Path target = folder.resolve("out");

        PackageResult.Unpacking result = new PackageUnpacker().unpack(written, target);

        assertThat(result).isInstanceOf(PackageResult.Unpacked.class);
        assertThat(target.resolve("a/b/c.txt")).hasBinaryContent(new byte[]{1});
        assertThat(target.resolve("d.txt")).hasBinaryContent(new byte[]{2});
        assertThat(target.toFile().list()).containsExactlyInAnyOrder("a", "d.txt");
    }

    @Test
    void replacesOnlyWhenTold() throws IOException {
        DromosPackage written = write(draft(Map.of("a.txt", new byte[]{1}, "b.txt", new byte[]{2})),
                folder.resolve("a.dromos"));
        Path target = Files.createDirectory(folder.resolve("out"));
        Files.writeString(target.resolve("b.txt"), "mine");

        assertThat(new PackageUnpacker().unpack(written, target))
                .isEqualTo(new PackageResult.InTheWay(List.of(target.toRealPath().resolve("b.txt"))));
        assertThat(target.resolve("b.txt")).hasContent("mine");
        assertThat(target.resolve("a.txt")).doesNotExist();

        new PackageUnpacker(Existing.REPLACE).unpack(written, target);
        assertThat(target.resolve("b.txt")).hasBinaryContent(new byte[]{2});
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder() throws IOException {
        DromosPackage written = write(draft(Map.of("link/x.txt", new byte[]{1})), folder.resolve("a.dromos"));
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path target = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(target.resolve("link"), outside);

        PackageResult.Unpacking result = new PackageUnpacker(Existing.REPLACE).unpack(written, target);

        assertThat(result).isEqualTo(new PackageResult.Refused(new PackageRefusal.EscapingPath("link/x.txt")));
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void noticesThatAPackageChangedAfterItWasOpened() throws IOException {
        DromosPackage written = write(draft(Map.of("a.txt", new byte[]{1})), folder.resolve("a.dromos"));
        write(draft(Map.of("a.txt", new byte[]{2})), folder.resolve("a.dromos"));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> written.bytes("a.txt")))
                .isInstanceOf(IOException.class).hasMessageContaining("a.txt");
    }

    private static DromosPackage write(PackageDraft draft, Path file) {
        return switch (new PackageWriter().write(draft, file)) {
            case PackageResult.Written(DromosPackage written) -> written;
            case PackageResult.Refused(PackageRefusal refusal) -> throw new AssertionError(refusal.message().text());
        };
    }

    private static PackageDraft draft(Map<String, byte[]> content) {
        Map<String, EntrySource> entries = new LinkedHashMap<>();
        content.forEach((path, bytes) -> entries.put(path, () -> new ByteArrayInputStream(bytes)));
        return new PackageDraft("test", "", PackageKind.WORKSPACE, "", List.of(), entries);
    }

    private static Map<String, byte[]> content(Random random) {
        Map<String, byte[]> content = new LinkedHashMap<>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[random.nextInt(10) == 0 ? random.nextInt(300_000) : random.nextInt(500)];
            random.nextBytes(bytes);
            String deep = "f\u00F6lder/".repeat(random.nextInt(4));
            content.put(deep + "file-" + i + (random.nextBoolean() ? ".camel.yaml" : " \u4E2D\u6587.jar"), bytes);
        }
        return content;
    }
}
