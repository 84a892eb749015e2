package io.dromos.designer.app.flow;

import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.ui.input.ExampleChoice;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.json.JsonRead;
import io.dromos.model.property.PropertyValue;
import io.dromos.model.property.ResolvedProperty;
import io.dromos.model.workspace.ExampleMessage;
import io.dromos.model.workspace.ExampleMessages;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * What expressions of one flow may name, apart from what its own steps set: placeholders of the chosen environment, and
 * headers, inputs and fields of the example messages. Gathered in the background; UI thread only.
 */
final class FlowNames {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private record Gathered(KnownNames names, List<ExampleMessage> examples) {}

    private final Path file;
    private final ObservableValue<Optional<Workspace>> workspace;
    private final ObservableValue<String> environment;
    private final LatestOnly gathering;
    private final ExampleChoice examples = new ExampleChoice();
    private final ReadOnlyObjectWrapper<KnownNames> known = new ReadOnlyObjectWrapper<>(KnownNames.NONE);

    FlowNames(Path file, ObservableValue<Optional<Workspace>> workspace, ObservableValue<String> environment,
            BackgroundTasks tasks) {
        this.file = file;
        this.workspace = workspace;
        this.environment = environment;
        gathering = tasks.latestOnly(PAUSE);
        refresh();
    }

    /** The flow's example messages, and which of them is chosen. */
    ExampleChoice examples() {
        return examples;
    }

    KnownNames known() {
        return known.get();
    }

    ReadOnlyObjectProperty<KnownNames> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Gathers again: files or the environment changed. */
    void refresh() {
        workspace.getValue().ifPresent(now -> {
            String chosen = environment.getValue();
            gathering.<Gathered>submit(progress -> gather(now, chosen), this::take);
        });
    }

    private void take(Gathered gathered) {
        examples.offer(gathered.examples());
        known.set(gathered.names());
    }

    private Gathered gather(Workspace now, String chosen) {
        return now.path(file).flatMap(now::flowAt).map(flow -> {
            List<ExampleMessage> messages = examples(now, flow);
            return new Gathered(names(now, flow, chosen, messages), messages);
        }).orElse(new Gathered(KnownNames.NONE, List.of()));
    }

    private static KnownNames names(Workspace now, WorkspaceFlow flow, String chosen, List<ExampleMessage> messages) {
        List<KnownName> placeholders = now.propertySources(flow, chosen).resolve(chosen).values().stream()
                .map(property -> new KnownName(property.name(), value(property), "")).toList();
        Map<String, KnownName> headers = new LinkedHashMap<>();
        Map<String, KnownName> inputs = new LinkedHashMap<>();
        Map<String, KnownName> fields = new LinkedHashMap<>();
        flow.descriptor().inputs().forEach(input -> inputs.put(input, KnownName.of(input)));
        for (ExampleMessage example : messages) {
            example.headers().forEach((name, value) -> headers.putIfAbsent(name, new KnownName(name, value, "")));
            example.inputs().forEach((name, value) -> inputs.put(name, new KnownName(name, value, "")));
            ExampleFields.of(example.body()).forEach(field -> fields.putIfAbsent(field.name(), field));
        }
        return new KnownNames(List.copyOf(headers.values()), List.of(), List.copyOf(inputs.values()), placeholders,
                List.copyOf(fields.values()), List.of());
    }

    private static String value(ResolvedProperty property) {
        return property.value() instanceof PropertyValue.Plain(String text) ? text : "";
    }

    private static List<ExampleMessage> examples(Workspace now, WorkspaceFlow flow) {
        return new TextFileReader().read(
                now.file(WorkspacePaths
                        .examples(flow.path()))) instanceof FileReading.Text(Path _, String text, String _)
                && ExampleMessages.read(text) instanceof JsonRead.Read<ExampleMessages>(ExampleMessages read)
                        ? read.examples()
                        : List.of();
    }
}
