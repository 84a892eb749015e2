package io.dromos.designer.app.flow;

import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.ui.input.ExampleChoice;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.json.JsonRead;
import io.dromos.model.property.PropertyValue;
import io.dromos.model.property.ResolvedProperty;
import io.dromos.model.shape.attached.WorkspaceShapes;
import io.dromos.model.shape.source.ShapeSources;
import io.dromos.model.workspace.ExampleMessage;
import io.dromos.model.workspace.ExampleMessages;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * What expressions of one flow may name, apart from what arrives: placeholders of the chosen environment; and what is
 * known of its messages beside its source: examples, models, schemas. Gathered in the background; UI thread only.
 */
final class FlowNames {

    private static final Duration PAUSE = Duration.ofMillis(100);

    /** What was found at one time. */
    record Gathered(KnownNames names, List<ExampleMessage> examples, ShapeSources sources) {

        static final Gathered NOTHING = new Gathered(KnownNames.NONE, List.of(), ShapeSources.NONE);
    }

    private final Path file;
    private final ObservableValue<Optional<Workspace>> workspace;
    private final ObservableValue<String> environment;
    private final LatestOnly gathering;
    private final ExampleChoice examples = new ExampleChoice();
    private final ReadOnlyObjectWrapper<Gathered> gathered = new ReadOnlyObjectWrapper<>(Gathered.NOTHING);

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

    /** What is known of the flow's messages beside its source. */
    ShapeSources sources() {
        return gathered.get().sources();
    }

    KnownNames known() {
        return gathered.get().names();
    }

    ReadOnlyObjectProperty<Gathered> gatheredProperty() {
        return gathered.getReadOnlyProperty();
    }

    /** Gathers again: files or the environment changed. */
    void refresh() {
        workspace.getValue().ifPresent(now -> {
            String chosen = environment.getValue();
            gathering.<Gathered>submit(progress -> gather(now, chosen), this::take);
        });
    }

    private void take(Gathered now) {
        examples.offer(now.examples());
        gathered.set(now);
    }

    private Gathered gather(Workspace now, String chosen) {
        return now.path(file).flatMap(now::flowAt).map(
                flow -> new Gathered(names(now, flow, chosen), examples(now, flow), new WorkspaceShapes(now).of(flow)))
                .orElse(Gathered.NOTHING);
    }

    private static KnownNames names(Workspace now, WorkspaceFlow flow, String chosen) {
        List<KnownName> placeholders = now.propertySources(flow, chosen).resolve(chosen).values().stream()
                .map(property -> new KnownName(property.name(), value(property), "")).toList();
        return KnownNames.NONE.withPlaceholders(placeholders);
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
