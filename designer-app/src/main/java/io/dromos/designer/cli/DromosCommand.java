package io.dromos.designer.cli;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself, with what all commands understand. */
@Command(name = "dromos", version = "dromos 0.1.0", description = {
        "A designer for Apache Camel flows. Without a command it opens the window with the files and folders named.",
        "Exit status: 0 done, 1 the answer is no, 2 it could not be done."}, synopsisSubcommandLabel = "[FILE or FOLDER …] | COMMAND")
@Example({"dromos shop/", "dromos check shop/ --format json"})
final class DromosCommand {

    private final Console console;

    DromosCommand(Console console) {
        this.console = console;
    }

    @Option(names = "--format", paramLabel = "text|json", scope = ScopeType.INHERIT, description = "How results are printed; json: one object a line.")
    void format(Format format) {
        console.use(format);
    }

    @Option(names = {"-h",
            "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Shows this help and ends.")
    void help(boolean asked) {
        // picocli acts on the option; the parameter is part of its contract.
    }

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Shows the version and ends.")
    void version(boolean asked) {
        // As above.
    }

    @Option(names = "--sample", description = "Opens the window with the sample workspace; without a display: the tour.")
    void sample(boolean asked) {
        // Taken by the program's start before any command is looked for; stands here for the help.
    }
}
