package io.dromos.designer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCommandsTest {

    private static final String WRONG_KAMELET = """
            apiVersion: camel.apache.org/v1
            kind: Kamelet
            metadata:
              name: tick-source
            spec:
              template:
                from:
                  uri: timer:tick
                  steps:
                    - lgo: x
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFolderWithoutFlowsIsSaidByEveryCommandThatReadsFlows() {
        CommandRun roundtrip = CommandRun.of("roundtrip", folder.toString());
        CommandRun check = CommandRun.of("check", folder.toString());

        assertThat(roundtrip.status()).isEqualTo(2);
        assertThat(roundtrip.errors()).startsWith("dromos roundtrip: There are no flows in ").containsOnlyOnce("\n");
        assertThat(check.status()).isEqualTo(2);
        assertThat(check.errors()).startsWith("dromos check: There are no flows in ").containsOnlyOnce("\n");
    }

    @Test
    void roundtripTellsOfEachFileWhetherItComesOutAsItWentIn() throws IOException {
        Path flow = Files.writeString(folder.resolve("a.yaml"), "- from: {uri: timer:a, steps: [log: x]}");
        Path other = Files.writeString(folder.resolve("b.xml"), "<routes/>");

        CommandRun run = CommandRun.of("roundtrip", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.output().lines()).satisfiesExactly(line -> assertThat(line).isEqualTo("identical " + flow),
                line -> assertThat(line).startsWith("read-only " + other + ": "));
    }

    @Test
    void aKameletIsToldByTheNameOfItsFile() throws IOException {
        Path named = Files.writeString(folder.resolve("tick-source.kamelet.yaml"), WRONG_KAMELET);
        Path beside = Files.writeString(folder.resolve("tick.yaml"), WRONG_KAMELET);

        assertThat(CommandRun.of("check", named.toString()).status()).isOne();
        assertThat(CommandRun.of("check", beside.toString()).status()).isZero();
    }

    @Test
    void expressionsThatAreNotThereAreSaid() {
        CommandRun run = CommandRun.of("check", "--expressions", folder.resolve("none.jsonl").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("There is no file").containsOnlyOnce("\n");
    }
}
