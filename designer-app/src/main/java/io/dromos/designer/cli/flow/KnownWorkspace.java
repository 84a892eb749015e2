package io.dromos.designer.cli.flow;

import io.dromos.model.validation.Surroundings;
import io.dromos.model.validation.WorkspaceSurroundings;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFinding;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspaceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The workspace around a file, if there is one: a folder above it with the workspace's own file. */
final class KnownWorkspace {

    private final Optional<Workspace> workspace;
    private final Optional<WorkspaceSurroundings> surroundings;

    private KnownWorkspace(Optional<Workspace> workspace) {
        this.workspace = workspace;
        this.surroundings = workspace.map(WorkspaceSurroundings::new);
    }

    static KnownWorkspace around(Path path) {
        Path folder = Files.isDirectory(path) ? path.toAbsolutePath() : path.toAbsolutePath().getParent();
        while (folder != null) {
            if (Files.isRegularFile(folder.resolve("dromos.json"))
                    && new WorkspaceReader().open(folder) instanceof WorkspaceOpening.Opened(Workspace found)) {
                return new KnownWorkspace(Optional.of(found));
            }
            folder = folder.getParent();
        }
        return new KnownWorkspace(Optional.empty());
    }

    List<WorkspaceFinding> findings() {
        return workspace.map(Workspace::findings).orElse(List.of());
    }

    /** What is known around a file; without a workspace a file is on its own. */
    Surroundings of(Path file) {
        return surroundings.map(known -> known.of(file)).orElse(Surroundings.UNKNOWN.named(file));
    }
}
