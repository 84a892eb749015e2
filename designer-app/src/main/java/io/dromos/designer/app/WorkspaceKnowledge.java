package io.dromos.designer.app;

import io.dromos.designer.workspace.OpenWorkspace;
import io.dromos.model.validation.Surroundings;
import io.dromos.model.validation.WorkspaceSurroundings;
import java.nio.file.Path;
import java.util.Optional;

/** What the open workspace knows around a flow. Asked on background threads. */
final class WorkspaceKnowledge {

    private volatile Optional<WorkspaceSurroundings> known = Optional.empty();

    WorkspaceKnowledge(OpenWorkspace open) {
        open.workspace().subscribe(now -> known = now.map(WorkspaceSurroundings::new));
    }

    Surroundings around(Path file) {
        return known.map(workspace -> workspace.of(file)).orElse(Surroundings.UNKNOWN.named(file));
    }
}
