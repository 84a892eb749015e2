package io.dromos.designer.cli.packaging;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.cli.console.SaidNo;
import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackageWriter;
import io.dromos.model.packaging.build.WorkspacePackager;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspaceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one file of a workspace. */
@Command(name = "create", description = "Packs a workspace into one file; the same content gives the same bytes. Secrets stay here.")
@Example("dromos package create shop/ -o shop.dromos")
final class CreateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "WORKSPACE")
    private Path folder = Path.of("");

    @Option(names = {"-o",
            "--output"}, required = true, paramLabel = "FILE", description = "Replaced when it is there.")
    private Path file = Path.of("");

    @Option(names = "--label", paramLabel = "TEXT", description = "A version or label of your own, kept in the package.")
    private String label = "";

    CreateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw Impossible.of("cli.no-such-file", folder);
        }
        Workspace workspace = switch (new WorkspaceReader().open(folder)) {
            case WorkspaceOpening.Opened(Workspace opened) -> opened;
            case WorkspaceOpening.NotOpened(var reason) -> throw new Impossible(reason);
        };
        WorkspacePackager.Gathered gathered = new WorkspacePackager(workspace).gather(label);
        gathered.leftOut().forEach(console::progress);
        return switch (new PackageWriter().write(gathered.draft(), file)) {
            case PackageResult.Written(DromosPackage written) -> {
                console.result(file + ": " + written.contentDigest(), Map.of("file", file.toString(), "digest",
                        written.contentDigest(), "entries", written.entries().size()));
                yield ExitStatus.DONE;
            }
            case PackageResult.Refused(var refusal) -> throw new SaidNo(refusal.message());
        };
    }
}
