package io.dromos.model.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.workspace.file.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of package that must not be taken is refused by its name, and the words of each refusal exist. */
class EvilPackageTest {

    private static final PackageLimits TIGHT = new PackageLimits(5, 64 * 1024, 100_000, 150_000, 50, 10_000);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"../evil.txt,escaping-path", "a/../../evil.txt,escaping-path", "a\\..\\evil.txt,escaping-path",
            "..,escaping-path", "/etc/passwd,absolute-path", "\\evil,absolute-path", "C:/evil.txt,absolute-path",
            "c:evil,absolute-path", "a\\b.txt,bad-name", "a//b.txt,bad-name", "./a.txt,bad-name", "a/,bad-name",
            "con.txt,bad-name", "a/NUL,bad-name", "a./b,bad-name", "ab:c,bad-name", "a\u0001b,bad-name",
            "a\u202Eb,bad-name"})
    void refusesPathsThatDoNotStayInTheFolderOnEverySystem(String path, String code) throws IOException {
        Path file = new RawZip().manifest(manifestOf(entry(path, "x"))).file(path, "x").write(file());

        assertRefused(file, code);
    }

    @Test
    void refusesNamesThatAreTooLong() throws IOException {
        assertRefused(zipOf("a".repeat(256), "x"), "bad-name");
        assertRefused(zipOf("a/".repeat(501) + "b", "x"), "bad-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"flows/a.yaml", "flows/A.yaml", "FLOWS/a.yaml"})
    void refusesTwoEntriesThatSomeFileSystemTakesForOne(String second) throws IOException {
        Path file = new RawZip().manifest(manifestOf(entry("flows/a.yaml", "x"), entry(second, "y")))
                .file("flows/a.yaml", "x").file(second, "y").write(file());

        assertRefused(file, "duplicate-entry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"flows/a/b.yaml", "flows/A/b/c.yaml"})
    void refusesAnEntryThatIsTheFolderOfAnother(String second) throws IOException {
        Path file = new RawZip().manifest(manifestOf(entry("flows/a", "x"), entry(second, "y"))).file("flows/a", "x")
                .file(second, "y").write(file());

        assertRefused(file, "duplicate-entry");
    }

    @Test
    void refusesAnEntryThatItsListNamesTwice() throws IOException {
        Path file = new RawZip().manifest(manifestOf(entry("a", "x"), entry("a", "x"))).file("a", "x").write(file());

        assertRefused(file, "duplicate-entry");
    }

    @Test
    void refusesSymbolicLinks() throws IOException {
        Path file = new RawZip().manifest(manifestOf(entry("link", "/etc"))).link("link", "/etc").write(file());

        assertRefused(file, "symbolic-link");
    }

    @Test
    void refusesEncryptedEntries() throws IOException {
        Path file = new RawZip().manifest(manifestOf(entry("a", "x"))).encrypted("a").write(file());

        assertRefused(file, "unsupported-entry");
    }

    @Test
    void refusesAnEntryWhoseDataIsNamedOtherwise() throws IOException {
        Path file = new RawZip().manifest(manifestOf(entry("a", "x"))).otherLocalName("a", "b", "x").write(file());

        assertRefused(file, "inconsistent-entry");
    }

    @Test
    void refusesEntriesThatShareTheirData() throws IOException {
        Path file = new RawZip().manifest(manifestOf(entry("a", "x"), entry("b", "x"))).file("a", "x")
                .sharing("b", 1).write(file());

        assertRefused(file, "inconsistent-entry");
    }

    @Test
    void refusesWhatIsNotListedAndWhatIsListedButMissing() throws IOException {
        assertRefused(new RawZip().manifest(manifestOf()).file("a", "x").write(file()), "unlisted-entry");
        assertRefused(new RawZip().manifest(manifestOf(entry("a", "x"))).write(file()), "missing-entry");
    }

    @Test
    void refusesAnotherSizeOrDigestThanListed() throws IOException {
        assertRefused(new RawZip().manifest(manifestOf(entry("a", "xy"))).file("a", "x").write(file()),
                "size-mismatch");
        assertRefused(new RawZip().manifest(manifestOf(entry("a", "y"))).file("a", "x").write(file()),
                "digest-mismatch");
    }

    @Test
    void refusesMoreThanTheLimitsAllow() throws IOException {
        RawZip many = new RawZip().manifest(manifestOf());
        for (int i = 0; i < 6; i++) {
            many.file("f" + i, "x");
        }
        assertRefused(many.write(file()), "too-many-entries");

        String half = noise(90_000);
        assertRefused(new RawZip().manifest(manifestOf(entry("a", half), entry("b", half))).file("a", half)
                .file("b", half).write(file()), "total-too-large");

        String big = noise(100_001);
        assertRefused(zipOf("a", big), "entry-too-large");
        assertRefused(new RawZip().file(PackageManifest.PATH, " ".repeat(64 * 1024 + 1)).write(file()),
                "compression-bomb");
    }

    @Test
    void refusesAnEntryThatGrowsTooMuch() throws IOException {
        assertRefused(zipOf("a", "0".repeat(90_000)), "compression-bomb");
    }

    @Test
    void refusesAnEntryThatUnpacksToMoreThanItClaims() throws IOException {
        String much = noise(50_000);
        byte[] zip = new RawZip().manifest(manifestOf(new PackageEntry("a", 10, "0".repeat(64)))).file("a", much)
                .bytes();

        assertRefused(Files.write(file(), zip), "size-mismatch");
    }

    @Test
    void refusesFilesThatAreNoPackageAtAll() throws IOException {
        assertRefused(Files.writeString(file(), "hello"), "not-a-zip");
        assertRefused(Files.write(file(), new byte[0]), "not-a-zip");
        assertRefused(new RawZip().file("a", "x").write(file()), "no-manifest");
        assertRefused(new RawZip().file(PackageManifest.PATH, "[]").write(file()), "bad-manifest");
        assertRefused(new RawZip().file(PackageManifest.PATH, "{\"format\": 1, \"entries\": 5}").write(file()),
                "bad-manifest");
        assertRefused(new RawZip().file(PackageManifest.PATH, "{\"format\": 2}").write(file()), "unknown-format");
        assertRefused(folder.resolve("absent.dromos"), "unreadable");
    }

    @Test
    void refusesEveryPackageThatWasCutOff() throws IOException {
        byte[] good = new RawZip().manifest(manifestOf(entry("a", "x"))).file("a", "x").bytes();

        for (int length = 4; length < good.length; length++) {
            assertRefused(Files.write(file(), Arrays.copyOf(good, length)), "truncated");
        }
    }

    @Test
    void refusesEveryChangedByteOfTheContent() throws IOException {
        String content = noise(2_000);
        byte[] good = new RawZip().manifest(manifestOf(entry("a", content))).file("a", content).bytes();
        int data = new String(good, StandardCharsets.ISO_8859_1).indexOf("PK\3\4", 4) + 31;

        for (int at = data; at < data + 1_000; at += 7) {
            byte[] changed = good.clone();
            changed[at] ^= 0x10;
            assertThat(new PackageReader(TIGHT).open(Files.write(file(), changed)))
                    .isInstanceOf(PackageResult.Refused.class);
        }
    }

    private void assertRefused(Path file, String code) {
        PackageResult.Reading result = new PackageReader(TIGHT).open(file);

        assertThat(result).isInstanceOfSatisfying(PackageResult.Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().message().text()).doesNotStartWith("package.");
        });
    }

    private Path zipOf(String path, String content) throws IOException {
        return new RawZip().manifest(manifestOf(entry(path, content))).file(path, content).write(file());
    }

    private Path file() {
        return folder.resolve("evil.dromos");
    }

    private static PackageEntry entry(String path, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new PackageEntry(path, bytes.length, Sha256.of(bytes));
    }

    private static PackageManifest manifestOf(PackageEntry... entries) {
        return new PackageManifest("evil", "1", PackageKind.WORKSPACE, "", List.of(), List.of(entries));
    }

    private static String noise(int length) {
        return new java.util.Random(7).ints(length, 'a', 'z').collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
