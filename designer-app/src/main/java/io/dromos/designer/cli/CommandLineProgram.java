package io.dromos.designer.cli;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.cli.console.SaidNo;
import io.dromos.model.message.Message;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one command line and says how it ended. */
public final class CommandLineProgram {

    /** What fails in a call is an answer, told in one line; gRPC would log it besides. */
    private static final Logger CHATTER = Logger.getLogger("io.grpc");

    private final Console console;
    private final CommandLine program;

    public CommandLineProgram(Console console) {
        this.console = console;
        this.program = new CommandLine(new DromosCommand(console));
        Commands.all(console).forEach(program::addSubcommand);
        // "@FILE" is the body of a message here, not a file of arguments.
        program.setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true).setOut(console.outputWriter())
                .setParameterExceptionHandler(this::wrongArguments)
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command))
                .setExitCodeExceptionMapper(problem -> ExitStatus.IMPOSSIBLE);
        addExamples(program);
    }

    public boolean hasCommand(String name) {
        return program.getSubcommands().containsKey(name);
    }

    /** Runs the command and answers with the exit status. */
    public int run(String... arguments) {
        CHATTER.setLevel(Level.OFF);
        return program.execute(arguments);
    }

    private static void addExamples(CommandLine command) {
        Example example = command.getCommandSpec().userObject().getClass().getAnnotation(Example.class);
        if (example != null) {
            command.getCommandSpec().usageMessage().footerHeading("%nExample:%n").footer(indented(example.value()));
        }
        command.getSubcommands().values().forEach(CommandLineProgram::addExamples);
    }

    private static String[] indented(String... lines) {
        return Arrays.stream(lines).map(line -> "  " + line.replace("%", "%%").replace("@", "@@"))
                .toArray(String[]::new);
    }

    private int wrongArguments(ParameterException problem, String[] arguments) {
        String name = problem.getCommandLine().getCommandSpec().qualifiedName();
        boolean noCommand = problem.getCommandLine() == program && arguments.length > 0
                && !arguments[0].startsWith("-");
        console.problem(name, noCommand
                ? Message.of("cli.no-command", arguments[0]).text()
                : Message.of("cli.wrong-arguments", words(problem), name).text());
        return ExitStatus.IMPOSSIBLE;
    }

    /** The parser says of a value without an equals sign that it is one of an "option option". */
    private static String words(ParameterException problem) {
        return String.valueOf(problem.getMessage()).replace("option option", "option");
    }

    private int failed(Exception problem, CommandLine command) {
        console.problem(command.getCommandSpec().qualifiedName(), reason(problem).text());
        if (System.getenv("DROMOS_DEBUG") != null) {
            problem.printStackTrace(console.errors());
        }
        return problem instanceof SaidNo ? ExitStatus.NO : ExitStatus.IMPOSSIBLE;
    }

    private static Message reason(@Nullable Exception problem) {
        return switch (problem) {
            case Impossible impossible -> impossible.reason();
            case SaidNo no -> no.reason();
            case UncheckedIOException wrapped -> reason(wrapped.getCause());
            case NoSuchFileException missing -> Message.of("cli.no-such-file", missing.getFile());
            case AccessDeniedException denied -> Message.of("cli.access-denied", denied.getFile());
            case FileSystemException file -> Message.of("cli.file-problem", file.getFile(),
                    String.valueOf(file.getReason()));
            case null, default -> Message.of("cli.unexpected", String.valueOf(problem));
        };
    }
}
