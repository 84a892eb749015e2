package io.dromos.designer.asset;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.FileQuestion;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.Work;
import io.dromos.model.asset.Asset;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspacePaths;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** What can be done with assets. UI thread only; files are touched in the background. */
public final class AssetActions {

    private final ObservableValue<Optional<Workspace>> workspace;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Runnable changed;

    /**
     * @param changed
     *            told when files of the workspace are others
     */
    public AssetActions(ObservableValue<Optional<Workspace>> workspace, BackgroundTasks tasks, Dialogs dialogs,
            Runnable changed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.changed = changed;
    }

    /** Asks for a file, and who may use it: all flows, or one alone. */
    public void add() {
        workspace.getValue().ifPresent(now -> dialogs.chooseFile(FileQuestion.of(Words.of("asset.add.title")))
                .ifPresent(file -> dialogs.showView(Words.of("asset.add.title"), new AssetScopeForm(
                        String.valueOf(file.getFileName()), now.flows(),
                        flow -> add(now, file, flow)))));
    }

    private void add(Workspace now, Path file, Optional<WorkspaceFlow> flow) {
        String folder = flow.map(owner -> WorkspacePaths.privateAssets(owner.path())).orElse(WorkspacePaths.ASSETS);
        Path target = now.file(folder + file.getFileName());
        tasks.<Boolean>startQuietly(progress -> Files.exists(target)).whenDone(there -> {
            if (!there || dialogs.confirmDanger(Words.of("asset.replace.title", file.getFileName()),
                    Words.of("asset.replace.text", target), Words.of("asset.replace.yes"))) {
                run(Words.of("asset.add.title"), progress -> {
                    AssetFiles.copy(file, target);
                    return target;
                });
            }
        });
    }

    /** Puts a copy of an asset where the user wants it. */
    void download(Asset asset) {
        String name = asset.name().substring(asset.name().lastIndexOf('/') + 1);
        workspace.getValue().ifPresent(now -> dialogs
                .chooseFileToSave(FileQuestion.of(Words.of("asset.download.title")).named(name))
                .ifPresent(target -> run(Words.of("asset.download.title"), progress -> {
                    AssetFiles.copy(now.file(asset.path()), target);
                    return target;
                })));
    }

    /** Says who uses it before it goes. */
    void delete(AssetRow row) {
        List<String> users = row.users();
        String text = users.isEmpty()
                ? Words.of("workspace.delete.text")
                : Words.of("workspace.delete.used", users.size(), String.join(", ", users));
        workspace.getValue().filter(now -> dialogs.confirmDanger(
                Words.of("workspace.delete.title", row.asset().name()), text, Words.of("workspace.delete.yes")))
                .ifPresent(now -> run(Words.of("workspace.delete.title", row.asset().name()), progress -> {
                    Files.deleteIfExists(now.file(row.asset().path()));
                    return now.file(row.asset().path());
                }));
    }

    private void run(String title, Work<Path> work) {
        tasks.<Path>start(title, work).whenDone(done -> changed.run())
                .whenFailed(problem -> dialogs.showTrouble(Trouble.of(title, String.valueOf(problem.getMessage()))));
    }
}
