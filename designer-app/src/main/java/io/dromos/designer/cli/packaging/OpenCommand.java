package io.dromos.designer.cli.packaging;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.cli.console.SaidNo;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackageUnpacker;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the files of a package into a folder. */
@Command(name = "open", description = "Unpacks a package into a folder, where it can be worked on.")
@Example("dromos package open shop.dromos -o shop/")
final class OpenCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FOLDER", description = "Made if it is missing.")
    private Path folder = Path.of("");

    @Option(names = "--replace", description = "Replaces files that are there already.")
    private boolean replace;

    OpenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PackageUnpacker unpacker = replace
                ? new PackageUnpacker(PackageUnpacker.Existing.REPLACE)
                : new PackageUnpacker();
        return switch (unpacker.unpack(PackageCommand.opened(file), folder)) {
            case PackageResult.Unpacked(Path where, List<Path> files) -> {
                files.forEach(each -> console.result(each.toString(), Map.of("file", each.toString())));
                yield ExitStatus.DONE;
            }
            case PackageResult.InTheWay(List<Path> files) -> throw Impossible.of("cli.in-the-way", files.getFirst(),
                    files.size());
            case PackageResult.Refused(var refusal) -> throw new SaidNo(refusal.message());
        };
    }
}
