package io.dromos.designer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.packaging.EntrySource;
import io.dromos.model.packaging.PackageDraft;
import io.dromos.model.packaging.PackageKind;
import io.dromos.model.packaging.PackageWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PackageCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void writePackage() {
        file = folder.resolve("shop.dromos");
        new PackageWriter().write(new PackageDraft("shop", "1", PackageKind.WORKSPACE, "", List.of(),
                Map.of("dromos.json", EntrySource.of("{}"), "flows/a.camel.yaml", EntrySource.of("- route: {}\n"))),
                file);
    }

    @Test
    void goodPackageIsVerified() {
        assertThat(CommandRun.of("package", "verify", file.toString()).status()).isZero();
    }

    @Test
    void changedByteIsRefusedByName() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[indexOf(bytes, "flows/a.camel.yaml") + "flows/a.camel.yaml".length()] ^= 1;
        Files.write(file, bytes);

        CommandRun run = CommandRun.of("package", "verify", file.toString(), "--format", "json");

        assertThat(run.status()).isEqualTo(1);
        JsonNode line = JsonMapper.shared().readTree(run.output());
        assertThat(line.path("valid").asBoolean()).isFalse();
        assertThat(line.path("refusal").asString()).isNotEmpty();
    }

    @Test
    void listsEveryFile() {
        CommandRun run = CommandRun.of("package", "list", file.toString(), "--format", "json");

        assertThat(run.output().lines().map(line -> JsonMapper.shared().readTree(line).path("path").asString()))
                .containsExactly("dromos.json", "flows/a.camel.yaml");
    }

    @Test
    void opensIntoAFolderOnceUnlessToldToReplace() {
        Path target = folder.resolve("opened");

        assertThat(CommandRun.of("package", "open", file.toString(), "-o", target.toString()).status()).isZero();
        CommandRun again = CommandRun.of("package", "open", file.toString(), "-o", target.toString());

        assertThat(target.resolve("flows/a.camel.yaml")).hasContent("- route: {}");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.errors()).contains("--replace").containsOnlyOnce("\n");
    }

    @Test
    void missingFileIsStatusTwo() {
        CommandRun run = CommandRun.of("package", "list", folder.resolve("none.dromos").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("none.dromos");
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
