package io.dromos.designer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditFileCommandTest {

    private static final String FLOW = """
            - from:
                uri: direct:orders
                steps:
                  - log: one
                  - log: two
                  - to: mock:end
            """;

    @TempDir
    private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("orders.camel.yaml");
        Files.writeString(file, FLOW);
    }

    @Test
    void wrapsThroughUnwrapsAndRenamesInOneCall() throws IOException {
        CommandRun run = CommandRun.of("edit", file.toString(), "--at", "0/from/steps/0", "--through",
                "0/from/steps/1", "--wrap", "split", "--rename", "direct:orders=direct:purchases");

        assertThat(run.errors()).startsWith("Saved");
        assertThat(run.status()).isZero();
        assertThat(Files.readString(file)).isEqualTo("""
                - from:
                    uri: direct:purchases
                    steps:
                      - split:
                          simple: "${body}"
                          steps:
                            - log: one
                            - log: two
                      - to: mock:end
                """);
        CommandRun back = CommandRun.of("edit", file.toString(), "--unwrap", "0/from/steps/0", "--rename",
                "direct:purchases=orders");
        assertThat(back.status()).isZero();
        assertThat(Files.readString(file)).isEqualTo(FLOW);
    }

    @Test
    void aRefusedEditWritesNothingAndSaysWhyInOneLine() throws IOException {
        CommandRun run = CommandRun.of("edit", file.toString(), "--at", "0/from/steps/0", "--set", "message=x",
                "--unwrap", "0/from/steps/2");

        assertThat(run.status()).isOne();
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).startsWith("dromos edit: ").containsOnlyOnce("\n");
        assertThat(Files.readString(file)).isEqualTo(FLOW);
    }

    @Test
    void wrappingBackwardsCannotBeDone() {
        CommandRun run = CommandRun.of("edit", file.toString(), "--at", "0/from/steps/1", "--through",
                "0/from/steps/0", "--wrap", "split");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("0/from/steps/0");
    }

    @Test
    void setsAnOptionAndShowsTheDifferenceWithoutWriting() throws IOException {
        CommandRun run = CommandRun.of("edit", file.toString(), "--at", "0/from/steps/0", "--set", "message=a=b",
                "--diff");

        assertThat(run.status()).isZero();
        assertThat(run.output()).contains("-      - log: one\n+      - log: a=b\n");
        assertThat(Files.readString(file)).isEqualTo(FLOW);
    }

    @Test
    void anOptionWithoutAValueAndAFileThatIsNotThereAreSaid() {
        assertThat(CommandRun.of("edit", file.toString(), "--at", "0", "--set", "id").status()).isEqualTo(2);
        CommandRun missing = CommandRun.of("edit", folder.resolve("none.yaml").toString(), "--at", "0", "--set", "a=b");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.errors()).contains("There is no file").contains("none.yaml");
    }
}
