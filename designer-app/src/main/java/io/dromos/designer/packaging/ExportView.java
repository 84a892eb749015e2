package io.dromos.designer.packaging;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.FileQuestion;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.RunningTask;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.FormButtons;
import io.dromos.model.message.Message;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackageWriter;
import io.dromos.model.packaging.build.WorkspacePackager;
import io.dromos.model.workspace.Workspace;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Makes a package of a workspace: what goes in, which secrets stay, where to, progress, cancel. UI thread only; files
 * are touched in the background.
 */
public final class ExportView extends VBox {

    /** What the view needs from around it. */
    public record Tools(BackgroundTasks tasks, Dialogs dialogs, Consumer<Path> written) {}

    private static final double WIDTH = 520;

    private final Workspace workspace;
    private final Tools tools;
    private final VBox contents = new VBox(12, new Label(Words.of("package.gathering")));
    private final TextField version = new TextField();
    private final TextField target = new TextField();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label state = new Label();
    private final Button export = Buttons.primary(Words.of("package.export.yes"), this::export);
    private final Button cancel = Buttons.plain(Words.of("package.cancel"), this::cancel);
    private @Nullable RunningTask<PackageResult.Writing> running;

    /**
     * @param folder
     *            where the package is proposed to go
     */
    public ExportView(Workspace workspace, Path folder, Tools tools) {
        super(14);
        this.workspace = workspace;
        this.tools = tools;
        setId("export-view");
        setPrefWidth(WIDTH);
        getStylesheets().add(PackageStyle.SHEET);
        version.setId("export-version");
        version.setPromptText(Words.of("package.version.prompt"));
        target.setId("export-target");
        target.setText(folder.resolve(workspace.root().getFileName() + ".dromos").toString());
        export.setId("export-yes");
        export.setDefaultButton(true);
        cancel.setId("export-cancel");
        state.setId("export-state");
        state.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        show(false);
        HBox where = new HBox(8, target, Buttons.plain(Words.of("package.choose"), this::choose));
        HBox.setHgrow(target, Priority.ALWAYS);
        HBox buttons = new HBox(8, cancel, export);
        buttons.getStyleClass().add(FormButtons.STYLE_CLASS);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(contents, PackageStyle.labelled("package.version", version),
                PackageStyle.labelled("package.target", where, target), bar, state, buttons);
        gather();
    }

    private void gather() {
        export.setDisable(true);
        tools.tasks().<WorkspacePackager.Gathered>startQuietly(
                progress -> new WorkspacePackager(workspace).gather(""))
                .whenDone(gathered -> {
                    contents.getChildren().setAll(PackageStyle.heading("package.goes-in"),
                            new PackageContents(gathered.draft().entries().keySet()));
                    if (!gathered.leftOut().isEmpty()) {
                        contents.getChildren().addAll(PackageStyle.heading("package.stays-here"),
                                PackageContents.sentences("package-left-out",
                                        gathered.leftOut().stream().map(Message::text).toList()));
                    }
                    export.setDisable(false);
                    if (getScene() != null) {
                        getScene().getWindow().sizeToScene();
                    }
                });
    }

    private void choose() {
        tools.dialogs().chooseFileToSave(FileQuestion.of(Words.of("package.export.title"), "*.dromos")
                .named(String.valueOf(Path.of(target.getText()).getFileName())))
                .ifPresent(file -> target.setText(file.toString()));
    }

    private void export() {
        Path file = Path.of(target.getText().strip()).toAbsolutePath();
        String label = version.getText().strip();
        show(true);
        RunningTask<PackageResult.Writing> task = tools.tasks().start(Words.of("package.export.title"),
                progress -> new PackageWriter().write(
                        WatchedDraft.of(new WorkspacePackager(workspace).gather(label).draft(), progress), file));
        running = task;
        bar.progressProperty().bind(task.progress());
        state.textProperty().bind(task.message());
        task.whenDone(result -> ended(result, file))
                .whenFailed(problem -> say(String.valueOf(problem.getMessage())))
                .whenEnded(() -> {
                    show(false);
                    running = null;
                });
    }

    private void ended(PackageResult.Writing result, Path file) {
        switch (result) {
            case PackageResult.Written _ -> {
                hide();
                tools.written().accept(file);
            }
            case PackageResult.Refused(var refusal) -> say(refusal.message().text());
        }
    }

    /** Stops the writing; the file that was there stays. Without writing, leaves. */
    private void cancel() {
        RunningTask<PackageResult.Writing> task = running;
        if (task == null) {
            hide();
        } else {
            task.cancel();
            say(Words.of("package.cancelled"));
        }
    }

    private void hide() {
        if (getScene() != null) {
            getScene().getWindow().hide();
        }
    }

    private void say(String words) {
        state.textProperty().unbind();
        state.setText(words);
    }

    private void show(boolean busy) {
        export.setDisable(busy);
        bar.setVisible(busy);
        bar.setManaged(busy);
        if (!busy) {
            bar.progressProperty().unbind();
            state.textProperty().unbind();
        }
    }
}
