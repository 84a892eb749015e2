package io.dromos.designer.cli.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.deploy.deployment.DeployOrder;
import io.dromos.designer.cli.console.Console;
import io.dromos.model.packaging.EntrySource;
import io.dromos.model.packaging.PackageDraft;
import io.dromos.model.packaging.PackageKind;
import io.dromos.model.packaging.PackageWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployableTest {

    private static final String FLOW = """
            - route:
                id: a
                from:
                  uri: direct:start
                  steps:
                    - setBody:
                        id: say
                        constant: hello
            """;

    private final Console console = new Console(System.out, System.err);

    @Test
    void aSharedPackageIsDeployedAsTheFolderThatItOpensTo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("shop.dromos");
        new PackageWriter().write(new PackageDraft("shop", "1", PackageKind.WORKSPACE, "", List.of(),
                Map.of("dromos.json", EntrySource.of("{}"), "flows/a.camel.yaml", EntrySource.of(FLOW))), file);
        Path opened = folder.resolve("opened");
        Files.createDirectories(opened.resolve("flows"));
        Files.writeString(opened.resolve("dromos.json"), "{}");
        Files.writeString(opened.resolve("flows/a.camel.yaml"), FLOW);

        try (Deployable packed = Deployable.of(file, "dev", console);
                Deployable unpacked = Deployable.of(opened, "dev", console)) {
            assertThat(packed.orders()).extracting(DeployOrder::flowCode).containsExactly("a");
            assertThat(Files.readAllBytes(packed.artifact().file()))
                    .isEqualTo(Files.readAllBytes(unpacked.artifact().file()));
        }
    }
}
