package io.dromos.model.packaging.build;

import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageEntry;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackageUnpacker;
import io.dromos.model.packaging.PackageUnpacker.Existing;
import io.dromos.model.workspace.FileKind;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes what a package holds into a workspace that is there: its files stand beside those of the workspace, whose
 * settings and hosts stay its own. Stateless; not for the user interface's thread.
 */
public final class PackageTaking {

    private static final Set<FileKind> ITS_OWN = EnumSet.of(FileKind.SETTINGS, FileKind.HOSTS);

    /** Paths of the files that stand in the workspace with another content. */
    public List<String> differing(DromosPackage source, Path root) throws IOException {
        List<String> differing = new ArrayList<>();
        for (PackageEntry entry : source.entries()) {
            Path there = root.resolve(entry.path());
            if (travels(entry) && Files.isRegularFile(there) && !Sha256.of(there).equals(entry.sha256())) {
                differing.add(entry.path());
            }
        }
        return List.copyOf(differing);
    }

    /**
     * Writes the files that are missing.
     *
     * @param replaced
     *            paths of files that take the content of the package though they are there
     */
    public PackageResult.Unpacking take(DromosPackage source, Path root, List<String> replaced) {
        return new PackageUnpacker(Existing.REPLACE).unpack(source, root,
                entry -> travels(entry)
                        && (replaced.contains(entry.path()) || !Files.exists(root.resolve(entry.path()))));
    }

    private static boolean travels(PackageEntry entry) {
        return !ITS_OWN.contains(WorkspacePaths.kind(entry.path()));
    }
}
