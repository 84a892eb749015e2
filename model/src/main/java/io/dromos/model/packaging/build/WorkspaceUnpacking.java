package io.dromos.model.packaging.build;

import io.dromos.model.message.Message;
import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageKind;
import io.dromos.model.packaging.PackageReader;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackageUnpacker;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Makes a workspace out of a package, in a folder that is empty or not there. Stateless; not for the user interface's
 * thread.
 */
public final class WorkspaceUnpacking {

    public WorkspaceOpening open(Path file, Path folder) {
        return switch (new PackageReader().open(file)) {
            case PackageResult.Refused refused -> new WorkspaceOpening.NotOpened(refused.refusal().message());
            case PackageResult.Opened(DromosPackage opened) when opened.manifest().kind() != PackageKind.WORKSPACE ->
                new WorkspaceOpening.NotOpened(Message.of("package.no-workspace", file));
            case PackageResult.Opened(DromosPackage opened) when !isFree(folder) ->
                new WorkspaceOpening.NotOpened(
                        Message.of("package.folder-not-empty", folder, opened.manifest().name()));
            case PackageResult.Opened(DromosPackage opened) -> unpack(opened, folder);
        };
    }

    private static boolean isFree(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException noFolder) {
            return false;
        }
    }

    private static WorkspaceOpening unpack(DromosPackage opened, Path folder) {
        return switch (new PackageUnpacker().unpack(opened, folder)) {
            case PackageResult.Unpacked unpacked -> new WorkspaceReader().open(unpacked.folder());
            case PackageResult.InTheWay inTheWay -> new WorkspaceOpening.NotOpened(
                    Message.of("package.folder-not-empty", folder, inTheWay.files().getFirst()));
            case PackageResult.Refused refused -> new WorkspaceOpening.NotOpened(refused.refusal().message());
        };
    }
}
