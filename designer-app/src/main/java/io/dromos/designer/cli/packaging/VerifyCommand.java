package io.dromos.designer.cli.packaging;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageReader;
import io.dromos.model.packaging.PackageRefusal;
import io.dromos.model.packaging.PackageResult;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether a package is whole and harmless. */
@Command(name = "verify", description = "Looks at every byte of a package; exit status 1 when it is refused.")
@Example("dromos package verify shop.dromos")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PackageCommand.refuseMissing(file);
        return switch (new PackageReader().open(file)) {
            case PackageResult.Opened(DromosPackage good) -> {
                console.result(file + ": " + good.contentDigest(), Map.of("file", file.toString(), "valid", true,
                        "kind", good.manifest().kind(), "digest", good.contentDigest()));
                yield ExitStatus.DONE;
            }
            case PackageResult.Refused(PackageRefusal refusal) -> {
                console.result(file + ": " + refusal.code() + ": " + refusal.message().text(),
                        Map.of("file", file.toString(), "valid", false, "refusal", refusal.code(), "message",
                                refusal.message().text()));
                yield ExitStatus.NO;
            }
        };
    }
}
