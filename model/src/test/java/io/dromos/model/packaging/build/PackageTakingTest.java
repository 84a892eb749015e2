package io.dromos.model.packaging.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackageWriter;
import io.dromos.model.workspace.TestFolder;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageTakingTest {

    private static final String STOCK = "flows/stock.camel.yaml";
    private static final String ORDERS = "flows/orders.camel.yaml";

    @TempDir
    private Path temporary;
    private final PackageTaking taking = new PackageTaking();
    private Path mine = Path.of(".");

    @BeforeEach
    void aWorkspace() {
        mine = new TestFolder(temporary.resolve("mine")).with("dromos.json", "{\"name\":\"mine\"}")
                .with(ORDERS, "- from: direct:mine\n").with("README.md", "hello").root();
    }

    @Test
    void addsWhatIsMissingAndKeepsWhatIsThere() throws IOException {
        DromosPackage theirs = theirs();

        assertThat(taking.differing(theirs, mine)).containsExactly(ORDERS);
        assertThat(taking.take(theirs, mine, List.of())).isInstanceOf(PackageResult.Unpacked.class);

        assertThat(mine.resolve(STOCK)).hasContent("- from: direct:stock");
        assertThat(mine.resolve(ORDERS)).hasContent("- from: direct:mine");
        assertThat(mine.resolve("dromos.json")).hasContent("{\"name\":\"mine\"}");
    }

    @Test
    void replacesOnlyWhatItIsTold() throws IOException {
        DromosPackage theirs = theirs();

        PackageResult.Unpacking taken = taking.take(theirs, mine, List.of(ORDERS));

        assertThat(((PackageResult.Unpacked) taken).files()).hasSize(2);
        assertThat(mine.resolve(ORDERS)).hasContent("- from: direct:theirs");
        assertThat(Files.readString(mine.resolve("README.md"))).isEqualTo("hello");
        assertThat(mine.resolve("dromos.json")).hasContent("{\"name\":\"mine\"}");
    }

    private DromosPackage theirs() {
        Path folder = new TestFolder(temporary.resolve("theirs")).with("dromos.json", "{\"name\":\"theirs\"}")
                .with(ORDERS, "- from: direct:theirs\n").with(STOCK, "- from: direct:stock\n")
                .with("README.md", "hello").root();
        if (new WorkspaceReader().open(folder) instanceof WorkspaceOpening.Opened(var workspace)
                && new PackageWriter().write(new WorkspacePackager(workspace).gather("").draft(),
                        temporary.resolve("theirs.dromos")) instanceof PackageResult.Written(var written)) {
            return written;
        }
        throw new AssertionError("not written");
    }
}
