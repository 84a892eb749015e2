package io.dromos.model.validation;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.flow.Element;
import io.dromos.model.shape.attached.WorkspaceShapes;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds out what a workspace knows around each of its flows. Reads the other flows' files once, when first asked. Not
 * for the user interface's thread; any other may call it.
 */
public final class WorkspaceSurroundings {

    private final Workspace workspace;
    private final Map<String, Set<String>> consumed = new HashMap<>();
    private final WorkspaceShapes shapes;

    public WorkspaceSurroundings(Workspace workspace) {
        this.workspace = workspace;
        this.shapes = new WorkspaceShapes(workspace);
    }

    /** For a file of the workspace; a file that is no flow of it is on its own. */
    public Surroundings of(Path file) {
        return workspace.path(file).flatMap(workspace::flowAt).map(this::of).orElse(Surroundings.UNKNOWN).named(file);
    }

    private Surroundings of(WorkspaceFlow flow) {
        Set<String> names = new TreeSet<>();
        Set<String> environments = new TreeSet<>(workspace.settings().environments());
        environments.add("");
        environments.forEach(environment -> names
                .addAll(workspace.propertySources(flow, environment).resolve(environment).keySet()));
        Set<String> elsewhere = new HashSet<>();
        workspace.flows().stream().filter(other -> !other.path().equals(flow.path()))
                .forEach(other -> elsewhere.addAll(consumed(other)));
        return new Surroundings(Optional.of(names), elsewhere, shapes.of(flow));
    }

    private synchronized Set<String> consumed(WorkspaceFlow flow) {
        return consumed.computeIfAbsent(flow.path(), this::consumedIn);
    }

    private Set<String> consumedIn(String path) {
        Set<String> addresses = new HashSet<>();
        if (new TextFileReader().read(workspace.file(path)) instanceof FileReading.Text(Path _, String text, String _)
                && FlowDocument.read(text) instanceof FlowReading.Opened(FlowDocument document)) {
            document.flow().routes()
                    .forEach(route -> route.from().flatMap(WorkspaceSurroundings::address).ifPresent(addresses::add));
        }
        return addresses;
    }

    private static Optional<String> address(Element from) {
        return from.value("uri").map(uri -> {
            int query = uri.indexOf('?');
            String path = query < 0 ? uri : uri.substring(0, query);
            return path.contains(":") ? path : path + ":" + from.value("parameters.name").orElse("");
        });
    }
}
