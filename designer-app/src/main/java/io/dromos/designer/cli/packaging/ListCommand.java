package io.dromos.designer.cli.packaging;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageEntry;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what is in a package. */
@Command(name = "list", description = "Lists the files of a package with their sizes and digests.")
@Example("dromos package list shop.dromos --format json")
final class ListCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DromosPackage opened = PackageCommand.opened(file);
        for (PackageEntry entry : opened.entries()) {
            console.result(String.format(Locale.ROOT, "%10d  %.12s  %s", entry.size(), entry.sha256(), entry.path()),
                    entry);
        }
        return ExitStatus.DONE;
    }
}
