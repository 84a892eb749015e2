package io.dromos.designer.scenario;

import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Notices;
import io.dromos.designer.editor.value.ValueSession;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.canvas.CanvasHost;
import io.dromos.designer.scenario.canvas.ModelCanvas;
import io.dromos.designer.scenario.form.ScenarioForm;
import io.dromos.designer.scenario.form.ScenarioUse;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.designer.scenario.session.ModelActions;
import io.dromos.designer.settings.FileView;
import io.dromos.designer.settings.Look;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.SectionHeader;
import io.dromos.designer.workbench.value.SaveFirst;
import io.dromos.designer.workbench.value.ToldContent;
import io.dromos.designer.workbench.value.ValueEditor;
import io.dromos.model.message.Message;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.References;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.check.ScenarioPlace;
import io.dromos.model.scenario.edit.ScenarioEdit;
import io.dromos.model.scenario.edit.SharedObjectEdit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An integration, open in the middle of the window: tree, canvas, and the form in the inspector's column. */
public final class IntegrationEditor implements ValueEditor<Integration> {

    private static final double TREE_WIDTH = 230;

    /**
     * What the editor needs of the program.
     *
     * @param environment
     *            the chosen one, whose topics are shown
     */
    public record Surroundings(BackgroundTasks tasks, Dialogs dialogs, Notices notices, Clipboard clipboard,
            ObservableValue<String> environment, ScenarioUse use) {}

    private final String id;
    private final IntegrationSession session;
    private final Surroundings around;
    private final Save<Integration> save;
    private final SaveFirst saveFirst;
    private final ModelCanvas canvas;
    private final ScenarioForm form;
    private final SplitPane split;
    private final ToldContent content;
    private final SchemaWindow schema;
    private final ObservableValue<FileView> view;
    private final ObservableValue<String> title;
    private final ObservableValue<String> facts;

    /**
     * @param id
     *            the file's absolute path
     */
    public IntegrationEditor(String id, IntegrationSession session, Surroundings around, Save<Integration> save) {
        this.id = id;
        this.session = session;
        this.around = around;
        this.save = save;
        saveFirst = new SaveFirst(around.dialogs());
        canvas = new ModelCanvas(session, around.environment(), new Host());
        form = new ScenarioForm(session, around.use());
        schema = new SchemaWindow(around.tasks(), around.dialogs(), around.clipboard());
        SectionHeader header = new SectionHeader(Words.of("scenario.tree"),
                Buttons.icon("plus", Words.of("scenario.add"), this::addScenario));
        IntegrationTree tree = new IntegrationTree(session, new Commands());
        VBox.setVgrow(tree, Priority.ALWAYS);
        VBox left = new VBox(header, tree);
        left.getStyleClass().add("panel");
        left.setMinWidth(150);
        split = new SplitPane(left, canvas);
        split.setId("integration-editor");
        split.setPrefWidth(600);
        split.widthProperty().subscribe((before, now) -> begin(before.doubleValue(), now.doubleValue()));
        SplitPane.setResizableWithParent(left, false);
        String sheet = Objects.requireNonNull(IntegrationEditor.class.getResource("scenario.css")).toExternalForm();
        split.getStylesheets().add(sheet);
        form.getStylesheets().add(sheet);
        content = new ToldContent(split);
        view = Bindings.createObjectBinding(
                () -> new FileView("", canvas.looked().look().getValue(), Look.FIRST, canvas.focus().get().orElse("")),
                canvas.looked().look(), canvas.focus());
        title = session.value().map(Integration::name);
        facts = session.value().map(IntegrationEditor::factsOf);
    }

    /** The tree has the same width in any window until it is dragged. */
    private void begin(double widthBefore, double width) {
        if (widthBefore == 0) {
            split.setDividerPositions(TREE_WIDTH / width);
        }
    }

    public IntegrationSession session() {
        return session;
    }

    @Override
    public ValueSession<Integration, ScenarioPlace> values() {
        return session.values();
    }

    @Override
    public void saved(Integration written) {
        session.values().markSaved(written);
        saveFirst.saved();
    }

    @Override
    public ObservableValue<FileView> view() {
        return view;
    }

    @Override
    public void see(FileView before) {
        session.integration().scenario(before.part())
                .ifPresent(scenario -> session.select(new ScenarioPlace.OfScenario(before.part())));
        canvas.looked().look(before.drawn());
    }

    @Override
    public void tell(Optional<Node> strip) {
        content.tell(strip);
    }

    /** What uses its scenarios may have changed. */
    public void refresh() {
        session.recheck();
        form.refresh();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String icon() {
        return "integration";
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public ObservableValue<Boolean> changed() {
        return session.values().changed();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(form);
    }

    @Override
    public ObservableValue<String> facts() {
        return facts;
    }

    @Override
    public void shown() {
        canvas.requestFocus();
        form.refresh();
    }

    @Override
    public Map<String, Handler> handlers() {
        ObservableBooleanValue always = Bindings.createBooleanBinding(() -> true);
        Map<String, Handler> handlers = new LinkedHashMap<>();
        handlers.put("file.save",
                new Handler(session.values().changed(), () -> save.save(session.integration(), this)));
        handlers.put("edit.undo", new Handler(session.values().canUndo(), session.values()::undo));
        handlers.put("edit.redo", new Handler(session.values().canRedo(), session.values()::redo));
        handlers.put("edit.delete", new Handler(always, () -> delete(session.selection().get())));
        handlers.put("edit.rename", new Handler(always, () -> rename(session.selection().get())));
        handlers.put("view.zoom-in", new Handler(always, () -> canvas.zoomBy(1.15)));
        handlers.put("view.zoom-out", new Handler(always, () -> canvas.zoomBy(1 / 1.15)));
        handlers.put("view.zoom-reset", new Handler(always, canvas::actualSize));
        handlers.put("view.fit", new Handler(always, canvas::fit));
        return handlers;
    }

    @Override
    public boolean mayClose(Runnable close) {
        return saveFirst.mayClose(this, () -> save.save(session.integration(), this), close);
    }

    private static String factsOf(Integration integration) {
        return Words.of("scenario.facts", integration.scenarios().size(), References.properties(integration).size());
    }

    private void addScenario() {
        new ModelActions(session).addScenario(Words.of("scenario.new"));
        form.focusFirst();
    }

    private void rename(ScenarioPlace place) {
        session.select(place);
        if (place instanceof ScenarioPlace.OfProperty(PropertyPath path) && !path.isModel()) {
            canvas.startRename(path);
        } else {
            form.focusFirst();
        }
    }

    private void delete(ScenarioPlace place) {
        Optional<Message> refusal = switch (place) {
            case ScenarioPlace.OfIntegration _ -> Optional.empty();
            case ScenarioPlace.OfScenario(String scenario) -> deleteScenario(scenario);
            case ScenarioPlace.OfTopic(String scenario, int index) ->
                session.execute(new ScenarioEdit.RemoveTopic(scenario, index));
            case ScenarioPlace.OfHeader(String scenario, int index) ->
                session.execute(new ScenarioEdit.RemoveHeader(scenario, index));
            case ScenarioPlace.OfObject(String object) ->
                session.execute(new SharedObjectEdit.Remove(object), new ScenarioPlace.OfIntegration());
            case ScenarioPlace.OfProperty(PropertyPath path) when path.isModel() -> Optional.empty();
            case ScenarioPlace.OfProperty(PropertyPath path) -> new ModelActions(session).remove(path);
        };
        refusal.ifPresent(this::say);
    }

    /** Says by which flows it is used before it goes. */
    private Optional<Message> deleteScenario(String scenario) {
        List<ScenarioUse.Flow> flows = around.use().of(scenario);
        String name = session.integration().scenario(scenario).map(Scenario::name).orElse(scenario);
        boolean go = flows.isEmpty() || around.dialogs().confirmDanger(Words.of("scenario.delete.title", name),
                Words.of("scenario.delete.text",
                        flows.stream().map(ScenarioUse.Flow::name).collect(Collectors.joining(", "))),
                Words.of("scenario.delete.yes"));
        return go
                ? session.execute(new ScenarioEdit.Remove(scenario), new ScenarioPlace.OfIntegration())
                : Optional.empty();
    }

    private void say(Message reason) {
        around.notices().warn(Words.of("scenario.refused"), reason.text());
    }

    private final class Host implements CanvasHost {

        @Override
        public void delete(ScenarioPlace place) {
            IntegrationEditor.this.delete(place);
        }

        @Override
        public void showSchema(ModelPlace place) {
            schema.show(session.integration(), place, canvas);
        }

        @Override
        public void say(Message reason) {
            IntegrationEditor.this.say(reason);
        }
    }

    private final class Commands implements ScenarioCommands {

        @Override
        public void delete(ScenarioPlace place) {
            IntegrationEditor.this.delete(place);
        }

        @Override
        public void rename(ScenarioPlace place) {
            IntegrationEditor.this.rename(place);
        }

        @Override
        public void showSchema(ModelPlace place) {
            schema.show(session.integration(), place, canvas);
        }
    }
}
