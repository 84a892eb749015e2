package io.dromos.designer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.cli.console.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class CommandLineProgramTest {

    static Stream<List<String>> everyCommand() {
        CommandLine program = new CommandLine(new DromosCommand(new Console(System.out, System.err)));
        Commands.all(new Console(System.out, System.err)).forEach(program::addSubcommand);
        List<List<String>> paths = new ArrayList<>();
        collect(program, List.of(), paths);
        return paths.stream();
    }

    private static void collect(CommandLine command, List<String> path, List<List<String>> paths) {
        paths.add(path);
        command.getSubcommands().forEach((name, part) -> {
            List<String> longer = new ArrayList<>(path);
            longer.add(name);
            collect(part, longer, paths);
        });
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void everyCommandHasHelpWithAnExample(List<String> command) {
        List<String> arguments = new ArrayList<>(command);
        arguments.add("--help");

        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

        assertThat(run.status()).isZero();
        assertThat(run.output()).contains("Example:").contains("  dromos " + String.join(" ", command));
        assertThat(run.errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void wrongOptionIsOneLineAndStatusTwo(List<String> command) {
        List<String> arguments = new ArrayList<>(command);
        arguments.add("--no-such-option");

        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).startsWith("dromos").containsOnlyOnce("\n").contains("--help");
    }

    @Test
    void unknownWordIsNeitherCommandNorFile() {
        CommandRun run = CommandRun.of("no-such-thing");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).isEqualTo(
                "dromos: There is no command and no file or folder 'no-such-thing'. Try 'dromos --help'.\n");
    }

    @Test
    void hostThatDoesNotAnswerIsStatusTwo() {
        CommandRun run = CommandRun.of("status", "--host", "127.0.0.1:1");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).startsWith("dromos status: ").contains("127.0.0.1:1").containsOnlyOnce("\n");
    }

    @Test
    void hostWithoutSenseIsStatusTwo() {
        CommandRun run = CommandRun.of("status", "--host", "somewhere:here");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("somewhere:here").containsOnlyOnce("\n");
    }

    @Test
    void whatIsNamedButMissingIsStatusTwo() {
        for (List<String> command : List.of(List.of("check", "--expressions"), List.of("package", "verify"),
                List.of("package", "list"), List.of("outline"), List.of("deploy"))) {
            List<String> arguments = new ArrayList<>(command);
            arguments.add("none.file");

            CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.errors()).startsWith("dromos " + command.getFirst()).contains("none.file")
                    .doesNotContain("none.file: none.file").containsOnlyOnce("\n");
        }
    }

    @Test
    void aLevelThatThereIsNotIsRefusedBeforeAnythingIsAsked() {
        CommandRun run = CommandRun.of("logs", "--host", "127.0.0.1:1", "--level", "loud");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("loud").contains("WARN").containsOnlyOnce("\n");
    }

    @Test
    void bodyFromAFileIsNotTakenForArguments(@TempDir Path folder) throws IOException {
        Path body = Files.writeString(folder.resolve("order.json"), "{\"order\": \"A-17\", \"total\": 42.5}");

        CommandRun run = CommandRun.of("execute", "orders", "--host", "127.0.0.1:1", "--body", "@" + body);

        assertThat(run.errors()).contains("127.0.0.1:1").doesNotContain("A-17");
    }

    @Test
    void whatCannotBeCheckedIsOneLineAndStatusTwo(@TempDir Path folder) throws IOException {
        Path binary = Files.write(folder.resolve("binary.yaml"), new byte[]{0, (byte) 0xff, (byte) 0xfe});
        Path empty = Files.createDirectory(folder.resolve("empty"));

        for (Path path : List.of(binary, empty, folder.resolve("missing"))) {
            CommandRun run = CommandRun.of("check", path.toString());

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.output()).isEmpty();
            assertThat(run.errors()).startsWith("dromos check: ").contains(path.toString()).containsOnlyOnce("\n");
        }
    }

    @Test
    void aPercentSignInADescriptionIsShownAsItIs() {
        assertThat(CommandRun.of("pictures", "--help").output()).contains("100 % and 200 %");
    }

    @Test
    void aViewThatIsNoneIsSaidWithThoseThatAre() {
        CommandRun run = CommandRun.of("pictures", "-o", "nowhere", "--view", "mirror");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("mirror", "design", "completion");
    }
}
