package io.dromos.designer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeCommandsTest {

    private static final String XML = "<routes><route id=\"a\" odd=\"1\"><from uri=\"direct:a\"/></route></routes>\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void importsSeveralFormatsAndReportsWhatIsLost() throws IOException {
        Path xml = Files.writeString(folder.resolve("a.xml"), XML);
        Path flow = Files.writeString(folder.resolve("b.flow"), "{\"name\": \"b\", \"steps\": []}");
        Path pipe = Files.writeString(folder.resolve("c.yaml"), "kind: Pipe\nmetadata: {name: c} # as it is\n");
        Path target = Files.createDirectory(folder.resolve("in"));

        CommandRun run = CommandRun.of("import", xml.toString(), flow.toString(), pipe.toString(), "-o",
                target.toString());

        assertThat(run.status()).as(run.errors()).isZero();
        assertThat(run.output()).contains("a.xml:1: not carried over: odd=\"1\"");
        assertThat(target.resolve("a.camel.yaml")).content().startsWith("- route:\n    id: a\n");
        assertThat(target.resolve("b.camel.yaml")).content().contains("direct:b");
        assertThat(target.resolve("c.yaml")).hasSameTextualContentAs(pipe);
    }

    @Test
    void neverWritesOverAFileUnasked() throws IOException {
        Path xml = Files.writeString(folder.resolve("a.xml"), XML);
        Path there = Files.writeString(folder.resolve("a.camel.yaml"), "mine");

        CommandRun run = CommandRun.of("import", xml.toString(), "-o", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("--force").containsOnlyOnce("\n");
        assertThat(there).hasContent("mine");
    }

    @Test
    void convertsToXmlAndBackToTheSameFlow() throws IOException {
        Path yaml = Files.writeString(folder.resolve("o.camel.yaml"),
                "- route:\n    id: o\n    from:\n      uri: direct:o\n      steps:\n        - log:\n            message: x\n");
        Path xml = folder.resolve("o.xml");

        assertThat(CommandRun.of("convert", yaml.toString(), "--to", "xml", "-o", xml.toString()).status()).isZero();
        CommandRun back = CommandRun.of("convert", xml.toString(), "--to", "yaml");

        assertThat(back.status()).isZero();
        assertThat(back.output()).isEqualTo(Files.readString(yaml));
    }

    @Test
    void whatIsNoFlowIsANoAndAMissingFileCannotBeDone() throws IOException {
        Path other = Files.writeString(folder.resolve("pom.xml"), "<project/>");

        assertThat(CommandRun.of("import", other.toString(), "-o", folder.toString()).status()).isOne();
        assertThat(CommandRun.of("convert", folder.resolve("none").toString(), "--to", "xml").status()).isEqualTo(2);
    }
}
