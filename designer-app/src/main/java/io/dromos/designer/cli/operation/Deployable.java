package io.dromos.designer.cli.operation;

import io.dromos.designer.cli.console.Impossible;
import io.dromos.model.packaging.PackageKind;
import io.dromos.model.packaging.PackageManifest;
import io.dromos.model.packaging.PackageReader;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackagedFlow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A deployment package on disk, and what is in it. One that was made for the purpose is deleted on close. */
record Deployable(Path file, List<String> flowCodes, String environment, boolean temporary) implements AutoCloseable {

    static Deployable of(Path path, String environment) {
        if (Files.isRegularFile(path) && path.toString().endsWith(".dromos")) {
            return ofPackage(path, environment);
        }
        throw Impossible.of("cli.not-deployable", path);
    }

    private static Deployable ofPackage(Path file, String environment) {
        return switch (new PackageReader().open(file)) {
            case PackageResult.Refused(var refusal) -> throw new Impossible(refusal.message());
            case PackageResult.Opened(var opened) when opened.manifest().kind() == PackageKind.DEPLOYMENT -> {
                PackageManifest manifest = opened.manifest();
                List<String> codes = manifest.flows().stream().map(PackagedFlow::code).toList();
                String made = manifest.environment().isEmpty() ? environment : manifest.environment();
                yield new Deployable(file, codes, made, false);
            }
            case PackageResult.Opened ignored -> throw Impossible.of("cli.workspace-package", file);
        };
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(file);
        }
    }
}
