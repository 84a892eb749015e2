package io.dromos.designer.app;

import io.dromos.designer.app.flow.FlowDesk;
import io.dromos.designer.app.flow.FlowTab;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.FileQuestion;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.settings.OpenFiles;
import io.dromos.designer.settings.SettingsStore;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.Chooser.Choice;
import io.dromos.designer.ui.control.EmptyState;
import io.dromos.designer.workbench.Workbench;
import io.dromos.designer.workbench.start.RecentView;
import io.dromos.designer.workbench.start.WelcomeView;
import io.dromos.designer.workspace.OpenWorkspace;
import io.dromos.designer.workspace.RowId;
import io.dromos.designer.workspace.RunState;
import io.dromos.designer.workspace.WorkspaceActions;
import io.dromos.designer.workspace.WorkspaceRows;
import io.dromos.model.workspace.FileKind;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspacePaths;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The workspace in the window: its tree, what it opens, what is remembered of it. UI thread only. */
final class WorkspaceDesk {

    private final Workbench workbench;
    private final OpenWorkspace open;
    private final FlowDesk flows;
    private final WorkspaceActions actions;
    private final Dialogs dialogs;
    private final SettingsStore settings;
    private Map<String, RunState> running = Map.of();
    private final Map<FileKind, Consumer<Path>> openers = new EnumMap<>(FileKind.class);
    private BiConsumer<Path, String> openScenario = (file, scenario) -> {
    };

    WorkspaceDesk(Workbench workbench, OpenWorkspace open, FlowDesk flows, WorkspaceActions actions, Dialogs dialogs,
            SettingsStore settings) {
        this.workbench = workbench;
        this.open = open;
        this.flows = flows;
        this.actions = actions;
        this.dialogs = dialogs;
        this.settings = settings;
        workbench.tree().onOpen(entry -> open(RowId.of(entry)));
        workbench.tree().onAdd(actions::newFlow);
        open.workspace().subscribe(now -> refresh());
        workbench.tree().filter().subscribe((before, now) -> refresh());
        open.onReadAgain(read -> flows.filesMayHaveChanged());
        workbench.top().environment().chosen()
                .subscribe(now -> settings.change(kept -> kept.withEnvironment(now)));
    }

    /** Who opens the files of a kind; what has no opener is opened as a flow. */
    void opens(FileKind kind, Consumer<Path> opener) {
        openers.put(kind, opener);
    }

    /** Who opens an integration's file with one of its scenarios. */
    void opensScenarios(BiConsumer<Path, String> opener) {
        openScenario = opener;
    }

    /** How flows are doing on the chosen host, by code. */
    void running(Map<String, RunState> now) {
        running = Map.copyOf(now);
        refresh();
    }

    /** Opens a folder, a package, or a file within its workspace. */
    void open(Path place) {
        Optional<Consumer<Path>> packages = packageOpener(place);
        if (packages.isPresent()) {
            packages.get().accept(place);
            return;
        }
        if (open.workspace().get().isEmpty()) {
            workbench.editors().setPlaceholder(
                    new EmptyState("folder-open", Words.of("workspace.opening", String.valueOf(place.getFileName()))));
        }
        open.open(place, opening -> {
            switch (opening) {
                case WorkspaceOpening.Opened(Workspace workspace) -> opened(workspace, place);
                case WorkspaceOpening.NotOpened notOpened -> {
                    refresh();
                    dialogs.showTrouble(Trouble.of(Words.of("workspace.not-opened"), notOpened.reason().text()));
                }
            }
        });
    }

    void open(RowId row) {
        Optional<Workspace> now = open.workspace().get();
        if (now.isEmpty()) {
            return;
        }
        workbench.tree().select(row.id());
        switch (row.kind()) {
            case FLOW, INTEGRATION, PROPERTY_SET, ASSET, TEMPLATE -> openFile(now.get(),
                    now.get().file(WorkspaceActions.path(now.get(), row)));
            case SCENARIO -> openScenario.accept(now.get().file(WorkspaceActions.path(now.get(), row)),
                    row.key().substring(row.key().indexOf('/') + 1));
            case SECTION, FOLDER, PACKAGE -> {
            }
        }
    }

    void chooseFolder() {
        dialogs.chooseFolder(FileQuestion.of(Words.of("action.file.open-workspace"))).ifPresent(this::open);
    }

    /** Asks for a file that somebody shared; a package is opened, all else goes into the workspace. */
    void chooseImport() {
        dialogs.chooseFile(FileQuestion.of(Words.of("action.file.import"))).ifPresent(file -> {
            packageOpener(file).ifPresentOrElse(opener -> opener.accept(file), () -> actions.importFile(file));
        });
    }

    private Optional<Consumer<Path>> packageOpener(Path file) {
        return Optional.ofNullable(openers.get(FileKind.PACKAGE))
                .filter(opener -> file.toString().endsWith(".dromos") && Files.isRegularFile(file));
    }

    /** Shows the workspaces that were open lately. */
    void chooseRecent() {
        RecentView[] view = new RecentView[1];
        view[0] = new RecentView(recent(), folder -> {
            view[0].getScene().getWindow().hide();
            open(folder);
        });
        dialogs.showView(Words.of("workbench.welcome.recent"), view[0]);
    }

    private List<Path> recent() {
        return settings.get().recent().stream().map(Path::of).filter(Files::isDirectory).toList();
    }

    /** Remembers which files stand open and how they are seen. */
    void remember() {
        open.workspace().get().ifPresent(workspace -> {
            OpenFiles standing = workbench.editors().standing();
            settings.change(kept -> kept.withOpenFiles(workspace.root(), standing));
        });
    }

    private void opened(Workspace workspace, Path place) {
        Path root = workspace.root();
        settings.change(kept -> kept.withRecent(root));
        List<String> names = workspace.settings().environments();
        workbench.top().environment().offer(names.stream().map(Choice::of).toList());
        String kept = settings.get().environment();
        workbench.top().environment().chosen().set(names.contains(kept) || names.isEmpty() ? kept : names.getFirst());
        if (Files.isRegularFile(place)) {
            openFile(workspace, place);
            return;
        }
        OpenFiles before = settings.get().openFiles(root);
        List<Path> files = workspace.files().stream().map(workspace::file)
                .filter(file -> before.files().contains(file.toString())).toList();
        if (files.isEmpty()) {
            workspace.flows().stream().findFirst().ifPresent(flow -> openFile(workspace, workspace.file(flow.path())));
        }
        OpenFiles again = before.only(files.stream().map(Path::toString).toList());
        workbench.editors().expect(again);
        files.stream().filter(file -> workbench.editors().find(file.toString()).isEmpty())
                .forEach(file -> openFile(workspace, file));
        workbench.editors().show(again.front());
    }

    /** Opens a file as what its path says that it is. */
    private void openFile(Workspace workspace, Path file) {
        workspace.path(file).map(WorkspacePaths::kind).flatMap(kind -> Optional.ofNullable(openers.get(kind)))
                .ifPresentOrElse(opener -> opener.accept(file), () -> flows.open(file, tab -> {
                }));
    }

    private void refresh() {
        Optional<Workspace> now = open.workspace().get();
        workbench.tree().show(now.map(workspace -> workspace.settings().name()).orElse(""),
                now.map(workspace -> WorkspaceRows.of(workspace, running, this::isListed)).orElse(List.of()));
        workbench.editors().setPlaceholder(now.isPresent()
                ? new EmptyState("flow", Words.of("workbench.empty.title"),
                        Buttons.primary(Words.of("workbench.empty.new"), actions::newFlow))
                : new WelcomeView(recent(),
                        new WelcomeView.Ways(this::chooseFolder, this::openSample, this::open)));
    }

    /** A flow counts as deployed while a revision of it is active on the chosen host. */
    private boolean isListed(WorkspaceFlow flow) {
        boolean deployed = Optional.ofNullable(running.get(flow.code())).filter(state -> !state.badge().isEmpty())
                .isPresent();
        return switch (workbench.tree().filter().get()) {
            case ALL -> true;
            case DEPLOYED -> deployed;
            case UNDEPLOYED -> !deployed;
        };
    }

    private void openSample() {
        dialogs.chooseFolder(FileQuestion.of(Words.of("workspace.sample.where")))
                .ifPresent(folder -> actions.writeSample(folder.resolve("shop"), this::open));
    }

    /** The flow that an open tab shows, if it belongs to the workspace. */
    Optional<WorkspaceFlow> flowOf(FlowTab tab) {
        return open.workspace().get()
                .flatMap(workspace -> workspace.path(tab.flow().file().file()).flatMap(workspace::flowAt));
    }
}
