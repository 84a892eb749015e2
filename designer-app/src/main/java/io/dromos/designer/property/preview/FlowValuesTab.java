package io.dromos.designer.property.preview;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.ui.control.SearchField;
import io.dromos.designer.ui.control.SegmentedControl;
import io.dromos.designer.ui.control.Spacer;
import io.dromos.designer.workbench.EditorTab;
import io.dromos.model.property.PropertySources;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The merged properties of one flow, per environment; follows the workspace. Nothing is edited here. UI thread only.
 */
public final class FlowValuesTab implements EditorTab {

    private static final Duration PAUSE = Duration.ofMillis(80);

    private final String path;
    private final ObservableValue<Optional<Workspace>> workspace;
    private final LatestOnly gathering;
    private final SegmentedControl<String> environment;
    private final SearchField search = new SearchField(Words.of("property.values.search"));
    private final ValuesTable table;
    private final VBox content;
    private final SimpleStringProperty title = new SimpleStringProperty(this, "title");
    private final Subscription following;

    /**
     * @param path
     *            of the flow in the workspace
     * @param environments
     *            at least one
     * @param chosen
     *            the one to begin with
     * @param goToLine
     *            shows a line of the flow
     */
    public FlowValuesTab(String path, ObservableValue<Optional<Workspace>> workspace, List<String> environments,
            String chosen, BackgroundTasks tasks, IntConsumer goToLine) {
        this.path = path;
        this.workspace = workspace;
        gathering = tasks.latestOnly(PAUSE);
        environment = new SegmentedControl<>(environments, name -> name);
        if (environments.contains(chosen)) {
            environment.chosen().set(chosen);
        }
        table = new ValuesTable(goToLine);
        HBox bar = new HBox(12, environment, new Spacer(), search);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("view-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        content = new VBox(bar, table);
        content.setId("flow-values");
        content.getStyleClass().add("property-rows");
        content.getStylesheets().add(Objects.requireNonNull(
                FlowValuesTab.class.getResource("/io/dromos/designer/property/property.css")).toExternalForm());
        search.textProperty().subscribe(table::filter);
        following = Subscription.combine(environment.chosen().subscribe(now -> refresh()),
                workspace.subscribe(now -> refresh()));
    }

    /** The id of a flow's tab. */
    public static String idOf(Path flow) {
        return "values:" + flow;
    }

    private void refresh() {
        workspace.getValue().flatMap(now -> now.flowAt(path)).ifPresent(flow -> {
            Workspace now = workspace.getValue().orElseThrow();
            String wanted = environment.chosen().get();
            title.set(Words.of("property.values", flow.descriptor().name()));
            gathering.<List<PropertyUse>>submit(progress -> gather(now, flow, wanted), table::show);
        });
    }

    private static List<PropertyUse> gather(Workspace workspace, WorkspaceFlow flow, String environment) {
        PropertySources sources = workspace.propertySources(flow, environment);
        String text = new TextFileReader().read(workspace.file(flow.path())) instanceof FileReading.Text read
                ? read.text()
                : "";
        return PropertyUse.of(sources, environment, text);
    }

    @Override
    public String id() {
        return workspace.getValue().map(now -> idOf(now.file(path))).orElse("values:" + path);
    }

    @Override
    public String icon() {
        return "property-set";
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public ObservableValue<Boolean> changed() {
        return new SimpleBooleanProperty(false);
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("edit.find", new Handler(new SimpleBooleanProperty(true), search::requestFocus));
    }

    @Override
    public void closed() {
        following.unsubscribe();
        gathering.cancel();
    }
}
