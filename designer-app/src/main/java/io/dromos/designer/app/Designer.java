package io.dromos.designer.app;

import io.dromos.designer.action.Action;
import io.dromos.designer.action.ActionRegistry;
import io.dromos.designer.action.search.ActionSearch;
import io.dromos.designer.action.search.SearchIndex;
import io.dromos.designer.app.flow.FlowDesk;
import io.dromos.designer.app.flow.FlowLinks;
import io.dromos.designer.app.flow.FlowTab;
import io.dromos.designer.app.flow.ReadOnlyTab;
import io.dromos.designer.app.flow.StepSearch;
import io.dromos.designer.app.flow.RenameDesk;
import io.dromos.designer.app.flow.OpenFlow;
import io.dromos.designer.app.flow.WindowFlowViews;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Notices;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.expression.CatalogSupport;
import io.dromos.designer.expression.ExpressionFields;
import io.dromos.designer.expression.ExpressionSupport;
import io.dromos.designer.expression.WarmUp;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.palette.Offers;
import io.dromos.designer.palette.Palette;
import io.dromos.designer.palette.PalettePopup;
import io.dromos.designer.problems.ProblemPanel;
import io.dromos.designer.run.log.LogPanel;
import io.dromos.designer.settings.SettingsStore;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.UnexpectedErrors;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.input.NameRenaming;
import io.dromos.designer.workbench.BottomPanel;
import io.dromos.designer.workbench.EditorTab;
import io.dromos.designer.workbench.Workbench;
import io.dromos.designer.workspace.OpenWorkspace;
import io.dromos.designer.workspace.WorkspaceActions;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.refactoring.WorkspaceRenaming;
import io.dromos.model.shape.typing.ExpressionTypings;
import io.dromos.model.validation.check.StandardChecks;
import io.dromos.model.workspace.FileKind;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.SimpleStringProperty;
import javafx.stage.Stage;

/**
 * One window of the designer with everything in it: the parts are made here and passed to each other. Made, shown and
 * closed on the UI thread.
 */
public final class Designer {

    private final Surroundings surroundings;
    private final Stage stage;
    private final ActionRegistry actions = new ActionRegistry();
    private final SearchIndex index = new SearchIndex();
    private final BackgroundTasks tasks;
    private final Appearance appearance;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Workbench workbench;
    private final OpenWorkspace workspace;
    private final FlowDesk flows;
    private final WorkspaceDesk desk;
    private final PropertyDesk properties;
    private final WorkspaceActions workspaceActions;
    private final Offers offers = new Offers(BundledCatalog.shared());
    private final ProblemPanel problems = new ProblemPanel();
    private final DeployDesk deploys;
    private final LogPanel log = new LogPanel(this::goToStep);

    public Designer(Surroundings surroundings, Stage stage) {
        this.surroundings = surroundings;
        this.stage = stage;
        UnexpectedErrors errors = new UnexpectedErrors(surroundings.ui());
        tasks = new BackgroundTasks(surroundings.ui(), errors);
        settings().keepWith(tasks);
        appearance = new Appearance(settings().get().theme());
        dialogs = surroundings.dialogs().apply(() -> stage);
        notices = surroundings.notices().apply(() -> stage);
        errors.showWith(this::showUnexpected);
        workbench = new Workbench(actions, index, tasks);
        workspace = new OpenWorkspace(tasks);
        WorkspaceKnowledge knowledge = new WorkspaceKnowledge(workspace);
        flows = new FlowDesk(workbench.editors(),
                new FlowDesk.Tools(tasks, dialogs, surroundings.journals(),
                        flowViews(), StandardChecks::validator, knowledge::around));
        properties = new PropertyDesk(this, surroundings.secrets());
        workspaceActions = new WorkspaceActions(workspace, tasks, dialogs, row -> desk().open(row));
        desk = new WorkspaceDesk(workbench, workspace, flows, workspaceActions, dialogs, settings());
        workbench.tree().contextMenu(new TreeMenus(workspace, workspaceActions, desk::open,
                surroundings.showInFileManager())::of);
        openOtherFiles();
        Palette palette = new Palette(offers);
        workbench.setPalette(palette);
        palette.setTarget(new PaletteFeed(flows));
        new ScenarioPalette(palette, workspace);
        ProblemFeed feed = followProblems();
        addPanels();
        deploys = new DeployDesk(this, desk, surroundings.services().get(), feed, this::goToStep);
        PackageDesk packages = new PackageDesk(this);
        desk.opens(FileKind.PACKAGE, packages::open);
        registerActions();
        workbench.resize(settings().get().columns());
        workbench.onResized(() -> settings().change(kept -> kept.withColumns(workbench.columns())));
        workbench.editors().onChanged(desk::remember);
        workbench.status().camel(BundledCatalog.shared().version());
        index.add(new ActionSearch(actions));
        index.add(new WorkspaceSearch(workspace, desk::open));
        index.add(new StepSearch(flows, workbench.editors()));
        appearance.theme().subscribe(now -> settings().change(kept -> kept.withTheme(now)));
    }

    /** Shows the window where it was the last time, with this open; without a place, what was open then. */
    public void show() {
        frame().show(workbench.root(), scene -> {
            appearance.follow(scene);
            actions.installKeys(scene);
            new FileDrop(this::open).on(scene);
        }, this::close);
    }

    private WindowFrame frame() {
        return new WindowFrame(stage, settings(), surroundings.screens());
    }

    /** Opens a workspace, or a file in its workspace. */
    public void open(Path place) {
        desk.open(place);
    }

    /** Offers work back that a crash left unsaved. */
    public void offerLostWork() {
        new Recovery(surroundings.journals(), tasks, flows, workbench).offer();
    }

    /** Opens what stood open when the window was closed. */
    public void openLast() {
        settings().get().lastWorkspace().filter(Files::isDirectory).ifPresent(this::open);
    }

    /** Closes the window, unless the user wants to keep something; then the program ends. */
    public void close() {
        for (EditorTab editor : workbench.editors().open()) {
            if (!editor.mayClose(this::close)) {
                return;
            }
        }
        workbench.editors().open().forEach(EditorTab::closed);
        workspace.close();
        tasks.close();
        frame().close();
        deploys.close();
    }

    public Workbench workbench() {
        return workbench;
    }

    public ActionRegistry actions() {
        return actions;
    }

    public SearchIndex index() {
        return index;
    }

    public BackgroundTasks tasks() {
        return tasks;
    }

    public Appearance appearance() {
        return appearance;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    public Notices notices() {
        return notices;
    }

    public RecoveryJournals journals() {
        return surroundings.journals();
    }

    public OpenWorkspace workspace() {
        return workspace;
    }

    public FlowDesk flows() {
        return flows;
    }

    public ProblemPanel problems() {
        return problems;
    }

    public LogPanel log() {
        return log;
    }

    private SettingsStore settings() {
        return surroundings.settings();
    }

    /** What is opened otherwise than as a flow. */
    private void openOtherFiles() {
        IntegrationDesk integrations = new IntegrationDesk(this, surroundings.clipboard());
        desk.opens(FileKind.INTEGRATION, integrations::open);
        desk.opensScenarios(integrations::open);
        desk.opens(FileKind.PROPERTY_SET, properties::open);
        desk.opens(FileKind.INTERNAL_PROPERTIES, properties::open);
        AssetDesk assets = new AssetDesk(this);
        desk.opens(FileKind.SHARED_ASSET, assets::open);
        desk.opens(FileKind.PRIVATE_ASSET, assets::open);
    }

    private WorkspaceDesk desk() {
        return desk;
    }

    private NameRenaming renaming(Catalog catalog) {
        return new RenameDesk(() -> workspace.workspace().get(),
                () -> flows().tabs().stream().map(FlowTab::flow).toList(), new WorkspaceRenaming(catalog), tasks,
                dialogs);
    }

    private WindowFlowViews flowViews() {
        Catalog catalog = BundledCatalog.shared();
        ExpressionTyping typing = new ExpressionTypings(catalog);
        ExpressionSupport support = new CatalogSupport(catalog, typing);
        WarmUp.start(support, tasks);
        ExpressionFields expressions = new ExpressionFields(support, tasks);
        return new WindowFlowViews(new WindowFlowViews.Parts(tasks, surroundings.clipboard(), catalog, typing,
                expressions,
                new PalettePopup(offers)::choose, renaming(catalog), workspace.workspace(),
                workbench.top().environment().chosen(),
                dialogs, new FlowLinks(this::openInternalSet, this::showValues, this::saveAsTemplate,
                        () -> workbench.showBottom("problems"), () -> workbench.rightShown().set(true))));
    }

    private void openInternalSet(Path flow) {
        properties.openInternal(flow);
    }

    private void saveAsTemplate(OpenFlow flow) {
        String name = WorkspacePaths.fileStem(String.valueOf(flow.file().file().getFileName()));
        workspaceActions.saveAsTemplate(name, flow.session().document().text());
    }

    private void showValues(Path flow) {
        properties.showValues(flow);
    }

    private ProblemFeed followProblems() {
        ProblemFeed feed = new ProblemFeed(problems, tab -> workbench.editors().show(tab.id()));
        flows.onOpened(feed::follow);
        workbench.editors().front().subscribe(front -> {
            feed.keepOnly(flows.tabs());
            feed.readOnly(workbench.editors().open().stream().filter(ReadOnlyTab.class::isInstance)
                    .map(ReadOnlyTab.class::cast).toList(), tab -> workbench.editors().show(tab.id()));
        });
        workspace.workspace().subscribe(now -> now.ifPresent(
                read -> feed.workspace(read.findings(), path -> flows.open(read.file(path), tab -> {
                }))));
        return feed;
    }

    private void addPanels() {
        workbench.bottom().add(new BottomPanel("problems", problems.title(), problems));
        workbench.bottom().add(new BottomPanel("log", new SimpleStringProperty(Words.of("log.title")), log, 260));
    }

    private void registerActions() {
        WindowActions windowActions = new WindowActions(actions, workbench);
        new WorkspaceMenu(actions).register(desk, workspaceActions, () -> workbench.editors().open());
        new HelpMenu(actions, dialogs).register(settings(), appearance, surroundings.hostNames());
        actions.add(Action.of("view.next-problem", "problem", problems::goToNext));
        windowActions.register(appearance, this::close);
        workbench.top().show(windowActions.menus());
    }

    private void goToStep(String flowCode, String stepId) {
        workspace.workspace().get().flatMap(now -> now.flow(flowCode).map(flow -> now.file(flow.path())))
                .ifPresent(file -> flows.open(file, tab -> select(tab, stepId)));
    }

    private static void select(FlowTab tab, String stepId) {
        tab.flow().session().document().index().forEach(element -> {
            if (element.value("id").filter(stepId::equals).isPresent()) {
                tab.flow().session().selection().select(element.id());
            }
        });
    }

    private void showUnexpected(Throwable problem) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        dialogs.showTrouble(Trouble
                .of(Words.of("dialog.unexpected.title"), Words.of("dialog.unexpected.text", String.valueOf(problem)))
                .withDetails(trace.toString()));
    }
}
