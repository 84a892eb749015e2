package io.dromos.model.packaging.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackageWriter;
import io.dromos.model.packaging.build.WorkspacePackager.Gathered;
import io.dromos.model.property.SecretKeyFile;
import io.dromos.model.workspace.TestFolder;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceOpening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspacePackageTest {

    @TempDir
    private Path temporary;
    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void aWorkspace() {
        folder = new TestFolder(temporary.resolve("shop")).with("dromos.json", "{\"name\":\"shop\"}")
                .with("flows/orders.camel.yaml", "- route: # comment\r\n    from: direct:start\r\n")
                .with("flows/orders.flow.json", "{\"name\":\"Orders\",\"inputs\":[\"customer\"]}")
                .with("assets/logo.bin", "x").with("README.md", "hello").with("packages/old.dromos", "old")
                .with(".git/config", "private").with("properties/plain.properties.json",
                        "{\"name\":\"plain\",   \"rows\":[]}");
    }

    @Test
    void comesOutOnAnotherMachineAsItWentIn() throws IOException {
        DromosPackage written = write(gathered().draft(), "a.dromos");

        Workspace opened = open(written.file(), temporary.resolve("there/new"));

        assertThat(opened.files()).containsExactly("README.md", "assets/logo.bin", "dromos.json",
                "flows/orders.camel.yaml", "flows/orders.flow.json", "properties/plain.properties.json");
        for (String path : opened.files()) {
            assertThat(opened.file(path)).hasSameBinaryContentAs(folder.root().resolve(path));
        }
        assertThat(written.manifest().flow("orders").orElseThrow().inputs()).containsExactly("customer");
        write(new WorkspacePackager(opened).gather("").draft(), "b.dromos");
        assertThat(temporary.resolve("b.dromos")).hasSameBinaryContentAs(written.file());
    }

    @Test
    void secretsStayHereAndAreNamed() throws IOException {
        String sealed = new SecretKeyFile(temporary.resolve("key")).vault().seal("hidden").sealed();
        folder.with("properties/common.properties.json",
                "{\"name\":\"common\",\"rows\":[{\"name\":\"mail.password\",\"value\":\"" + sealed
                        + "\",\"encrypted\":true,\"environment\":\"prod\"}]}")
                .with("hosts.json", "{\"hosts\":[{\"name\":\"big\",\"token\":\"" + sealed + "\"}]}")
                .with("properties/broken.properties.json", "{\"rows\":[{\"value\":\"" + sealed + "\"");

        Gathered gathered = gathered();
        DromosPackage written = write(gathered.draft(), "a.dromos");

        assertThat(gathered.leftOut()).extracting(message -> message.key() + " " + message.arguments().getFirst())
                .containsExactlyInAnyOrder("package.left-out-secret mail.password", "package.left-out-token big",
                        "package.left-out-file properties/broken.properties.json");
        for (var entry : written.entries()) {
            assertThat(written.text(entry.path())).doesNotContain(sealed);
        }
        assertThat(written.text("properties/common.properties.json")).contains("mail.password");
    }

    @Test
    void opensOnlyIntoAnEmptyFolderAndOnlyWorkspaces() throws IOException {
        Path file = write(gathered().draft(), "a.dromos").file();

        assertThat(new WorkspaceUnpacking().open(file, folder.root())).isInstanceOf(WorkspaceOpening.NotOpened.class);
        Files.writeString(file, "nonsense");
        assertThat(new WorkspaceUnpacking().open(file, temporary.resolve("new")))
                .isInstanceOf(WorkspaceOpening.NotOpened.class);
        assertThat(temporary.resolve("new")).doesNotExist();
    }

    private Gathered gathered() {
        return new WorkspacePackager(folder.open()).gather("");
    }

    private DromosPackage write(io.dromos.model.packaging.PackageDraft draft, String name) {
        return switch (new PackageWriter().write(draft, temporary.resolve(name))) {
            case PackageResult.Written(DromosPackage written) -> written;
            case PackageResult.Refused(var refusal) -> throw new AssertionError(refusal.message().text());
        };
    }

    private static Workspace open(Path file, Path folder) {
        return switch (new WorkspaceUnpacking().open(file, folder)) {
            case WorkspaceOpening.Opened(Workspace workspace) -> workspace;
            case WorkspaceOpening.NotOpened(var reason) -> throw new AssertionError(reason.text());
        };
    }
}
