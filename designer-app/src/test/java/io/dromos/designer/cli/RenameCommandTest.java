package io.dromos.designer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameCommandTest {

    private static final String FLOW = """
            - from:
                uri: direct:orders
                steps:
                  - setHeader:
                      name: amout # amout
                      jq: .total
                  - recipientList:
                      constant: direct:orders
                  - log: "${header.amout}"
            """;

    @TempDir
    private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("orders.camel.yaml"), FLOW);
    }

    @Test
    void renamesInAllFilesOfAFolderAndTellsTheLines() throws IOException {
        Path other = Files.writeString(folder.resolve("other.camel.yaml"), FLOW);

        CommandRun run = CommandRun.of("rename", "header", "amout", "amount", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.output()).contains("orders.camel.yaml:5: name: amount # amout")
                .contains("other.camel.yaml:9: - log: \"${header.amount}\"");
        assertThat(file).hasContent(FLOW.replace("name: amout", "name: amount").replace("header.amout",
                "header.amount"));
        assertThat(other).hasSameTextualContentAs(file);
    }

    @Test
    void aDiffWritesNothing() {
        CommandRun run = CommandRun.of("rename", "header", "amout", "amount", file.toString(), "--diff");

        assertThat(run.status()).isZero();
        assertThat(run.output()).contains("-          name: amout # amout", "+          name: amount # amout");
        assertThat(file).hasContent(FLOW);
    }

    @Test
    void leavesWhatOnlyLooksLikeItUnlessAsked() {
        CommandRun run = CommandRun.of("rename", "endpoint", "direct:orders", "purchases", file.toString());

        assertThat(run.errors()).contains("--all");
        assertThat(file).content().contains("uri: direct:purchases", "constant: direct:orders");
    }

    @Test
    void saysWhenNothingUsesTheNameAndWhenTheNewOneCannotBe() {
        assertThat(CommandRun.of("rename", "variable", "none", "some", file.toString()).status()).isOne();
        assertThat(CommandRun.of("rename", "header", "amout", "a b", file.toString()).status()).isEqualTo(2);
    }
}
