package io.dromos.designer.cli.packaging;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.cli.console.SaidNo;
import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageReader;
import io.dromos.model.packaging.PackageResult;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about packages, and how each of them opens one. */
@Command(name = "package", description = "Makes, checks, lists and opens .dromos packages.", synopsisSubcommandLabel = "COMMAND")
@Example("dromos package create shop/ -o shop.dromos")
public final class PackageCommand {

    private final Console console;

    public PackageCommand(Console console) {
        this.console = console;
    }

    /** The parts; picocli asks for them when it builds the command. */
    public CommandLine withParts() {
        return new CommandLine(this).addSubcommand(new CreateCommand(console)).addSubcommand(new VerifyCommand(console))
                .addSubcommand(new ListCommand(console))
                .addSubcommand(new OpenCommand(console));
    }

    static void refuseMissing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Impossible.of("cli.no-such-file", file);
        }
    }

    /** The package if every byte of it is as it should be; else the command ends with the refusal's words. */
    static DromosPackage opened(Path file) {
        refuseMissing(file);
        return switch (new PackageReader().open(file)) {
            case PackageResult.Opened(DromosPackage good) -> good;
            case PackageResult.Refused(var refusal) -> throw new SaidNo(refusal.message());
        };
    }
}
