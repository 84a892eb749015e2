package io.dromos.designer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.sample.SampleWorkspace;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspaceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void sample() throws Exception {
        SampleWorkspace.writeTo(folder);
    }

    @Test
    void aNewFlowGetsAFreeCodeAndKeepsItsName() throws Exception {
        String path = files().createFlow("Orders!", "");

        assertThat(path).isEqualTo("flows/orders-2.camel.yaml");
        assertThat(read().flowAt(path)).map(flow -> flow.descriptor().name()).contains("Orders!");
    }

    @Test
    void renamingChangesTheNameAndNeverTheCode() throws Exception {
        WorkspaceFlow orders = read().flow("orders").orElseThrow();

        files().renameFlow(orders, "Order intake");

        WorkspaceFlow renamed = read().flow("orders").orElseThrow();
        assertThat(renamed.descriptor().name()).isEqualTo("Order intake");
        assertThat(renamed.descriptor().description()).isEqualTo(orders.descriptor().description());
    }

    @Test
    void deletingTakesWhatStandsBesideTheFlow() throws Exception {
        files().deleteFlow(read().flow("stock").orElseThrow());

        try (var left = Files.list(folder.resolve("flows"))) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("stock."))
                    .contains("stock-watch.camel.yaml");
        }
    }

    @Test
    void aCopyHasItsOwnCodeAndTheSameBytes() throws Exception {
        WorkspaceFlow orders = read().flow("orders").orElseThrow();

        String path = files().duplicateFlow(orders, "Orders copy");

        assertThat(folder.resolve(path)).hasSameBinaryContentAs(folder.resolve(orders.path()));
        assertThat(read().flowAt(path)).map(WorkspaceFlow::code).contains("orders-copy");
    }

    private WorkspaceFiles files() {
        return new WorkspaceFiles(read());
    }

    private Workspace read() {
        return ((WorkspaceOpening.Opened) new WorkspaceReader().open(folder)).workspace();
    }
}
