package io.dromos.designer.cli.exchange;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.cli.console.SaidNo;
import io.dromos.model.importer.Conversion;
import io.dromos.model.importer.FileImport;
import io.dromos.model.message.Message;
import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageReader;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackageUnpacker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files of other formats as flows. */
@Command(name = "import", description = {
        "Brings in XML routes (Camel XML or Spring), flow, job and listener descriptors, packages,",
        "and Camel YAML (Kamelets and Pipes too) as it is.",
        "What cannot be carried over is told with its line. Exit status 1 when a file is none of these."})
@Example({"dromos import camel-context.xml", "dromos import old/orders.flow old/nightly.job -o shop/flows",
        "dromos import shop.dromos -o copies"})
public final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = {"-o",
            "--output"}, paramLabel = "FOLDER", description = "Where the flows go; this folder if absent.")
    private Path folder = Path.of("");

    @Option(names = "--force", description = "Writes over files that are there.")
    private boolean force;

    public ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        files.forEach(this::bringIn);
        return ExitStatus.DONE;
    }

    private void bringIn(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        if (name.endsWith(".dromos")) {
            unpack(file, folder.resolve(name.substring(0, name.length() - ".dromos".length())));
            return;
        }
        Conversion.Converted converted = Converted.accepted(file, FileImport.read(name, Converted.read(file)));
        Path target = folder.resolve(FileImport.targetName(name));
        Converted.write(target, converted.text(), force);
        new Converted(console).report(file, target, converted.losses());
    }

    private void unpack(Path file, Path target) {
        if (!Files.exists(file)) {
            throw Impossible.of("cli.no-such-file", file);
        }
        if (Files.exists(target) && !force) {
            throw Impossible.of("cli.import-exists", target);
        }
        PackageResult opened = new PackageReader().open(file);
        PackageResult result = opened instanceof PackageResult.Opened(DromosPackage whole)
                ? new PackageUnpacker().unpack(whole, target)
                : opened;
        if (result instanceof PackageResult.Refused(var refusal)) {
            throw new SaidNo(Message.of("cli.import-refused", file, refusal.message().text()));
        }
        new Converted(console).report(file, target, List.of());
    }
}
