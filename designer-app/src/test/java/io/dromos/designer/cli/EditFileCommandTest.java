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

    @Test
    void theDifferenceIsOneThatPatchReads() throws IOException {
        CommandRun whole = CommandRun.of("edit", file.toString(), "--at", "0/from/steps/2", "--set", "uri=mock:x",
                "--diff");
        Files.writeString(file, FLOW.stripTrailing());
        CommandRun open = CommandRun.of("edit", file.toString(), "--at", "0/from/steps/2", "--set", "uri=mock:x",
                "--diff");

        assertThat(whole.output()).contains("@@ -3,4 +3,4 @@\n")
                .endsWith("-      - to: mock:end\n+      - to: mock:x\n");
        assertThat(open.output()).contains("@@ -3,4 +3,4 @@\n")
                .endsWith("-      - to: mock:end\n\\ No newline at end of file\n"
                        + "+      - to: mock:x\n\\ No newline at end of file\n");
    }

    @Test
    void anEditThatDoesNothingAndAStepThatIsNoneAreSaid() {
        CommandRun nothing = CommandRun.of("edit", file.toString());
        CommandRun elementOnly = CommandRun.of("edit", file.toString(), "--at", "0/from");
        CommandRun unknown = CommandRun.of("edit", file.toString(), "--insert", "lgo", "--after", "0/from/steps/0");

        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.errors()).startsWith("dromos edit: Say what to edit: ").isEqualTo(elementOnly.errors());
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.errors()).isEqualTo("dromos edit: Camel has no step and no declaration lgo.\n");
    }

    @Test
    void optionsBelongToTheElementOrTheNewStepBeforeThem() throws IOException {
        CommandRun run = CommandRun.of("edit", file.toString(), "--at", "0/from/steps/0", "--set", "id=first",
                "--insert", "log", "--after", "0/from/steps/0", "--set", "message=new", "--at", "0/from/steps/2",
                "--set", "id=last");

        assertThat(run.status()).as(run.errors()).isZero();
        assertThat(Files.readString(file)).isEqualTo("""
                - from:
                    uri: direct:orders
                    steps:
                      - log:
                          message: one
                          id: first
                      - log: "new"
                      - log: two
                      - to:
                          uri: mock:end
                          id: last
                """);
    }

    @Test
    void eachEditHasOptionsOfItsOwn() throws IOException {
        CommandRun run = CommandRun.of("edit", file.toString(), "--at", "0/from/steps/0", "--set", "message=1", "--at",
                "0/from/steps/1", "--set", "message=2", "--at", "0/from/steps/2", "--set", "uri=mock:3", "--rename",
                "direct:orders=direct:a", "--at", "0/from", "--set", "description=d");

        assertThat(run.status()).as(run.errors()).isZero();
        assertThat(Files.readString(file)).isEqualTo("""
                - from:
                    uri: direct:a
                    description: d
                    steps:
                      - log: 1
                      - log: 2
                      - to: mock:3
                """);
    }
}
