package io.dromos.model.shape.attached;

import io.dromos.model.asset.Asset;
import io.dromos.model.shape.source.FileShape;
import io.dromos.model.shape.source.JsonExampleShape;
import io.dromos.model.shape.source.ShapeSources;
import io.dromos.model.shape.source.XmlExampleShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.Shapes;
import io.dromos.model.type.UnknownShape;
import io.dromos.model.workspace.ExampleMessage;
import io.dromos.model.workspace.ExampleMessages;
import io.dromos.model.workspace.Located;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out what a workspace tells of the messages of each of its flows. Reads a flow's files once, when first asked.
 * Not for the user interface's thread; any other may call it.
 */
public final class WorkspaceShapes {

    private static final Set<String> DESCRIBING = Set.of(".json", ".xsd", ".xml");

    private final Workspace workspace;
    private final Map<String, ShapeSources> known = new HashMap<>();

    public WorkspaceShapes(Workspace workspace) {
        this.workspace = workspace;
    }

    public synchronized ShapeSources of(WorkspaceFlow flow) {
        return known.computeIfAbsent(flow.path(), path -> read(flow));
    }

    private ShapeSources read(WorkspaceFlow flow) {
        Map<String, Shape> schemas = new HashMap<>();
        for (Asset asset : workspace.classPath(flow).assets()) {
            if (DESCRIBING.stream().anyMatch(asset.name()::endsWith)) {
                text(asset.path()).flatMap(FileShape::of).ifPresent(shape -> schemas.put(asset.name(), shape));
            }
        }
        Map<String, Shape> attached = new HashMap<>();
        for (AttachedSchema schema : AttachedSchema.of(flow.descriptor())) {
            Optional.ofNullable(schemas.get(schema.file()))
                    .or(() -> inside(schema.file()).flatMap(this::text).flatMap(FileShape::of))
                    .ifPresent(shape -> attached.put(schema.at(), shape));
        }
        return new ShapeSources(workspace.integrations().stream().map(Located::value).toList(), attached, schemas,
                entry(flow), true);
    }

    /** Only files of the workspace are read, wherever a descriptor points. */
    private Optional<String> inside(String path) {
        return workspace.files().stream().filter(path::equals).findFirst();
    }

    private ShapeSources.Entry entry(WorkspaceFlow flow) {
        List<ExampleMessage> examples = text(WorkspacePaths.examples(flow.path())).map(ExampleMessages::read)
                .flatMap(read -> read.found()).map(ExampleMessages::examples).orElse(List.of());
        Map<String, String> headers = new LinkedHashMap<>();
        Map<String, String> inputs = new LinkedHashMap<>();
        examples.forEach(example -> example.headers().forEach(headers::putIfAbsent));
        examples.forEach(example -> example.inputs().forEach(inputs::putIfAbsent));
        flow.descriptor().inputs().forEach(input -> inputs.putIfAbsent(input, ""));
        Shape body = examples.stream().map(example -> body(example.body())).reduce(Shapes::join)
                .orElse(new UnknownShape());
        return new ShapeSources.Entry(body, headers, inputs);
    }

    private static Shape body(String text) {
        return new JsonExampleShape(true).encoded(text).or(() -> XmlExampleShape.encoded(text))
                .orElse(new UnknownShape());
    }

    private Optional<String> text(String path) {
        return new TextFileReader()
                .read(workspace.file(path)) instanceof FileReading.Text(Path _, String text, String _)
                        ? Optional.of(text)
                        : Optional.empty();
    }
}
