package io.dromos.designer.packaging;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.FileQuestion;
import io.dromos.designer.dialog.Question;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.Chip;
import io.dromos.designer.ui.control.FormButtons;
import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageEntry;
import io.dromos.model.packaging.PackageRefusal;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.build.PackageTaking;
import io.dromos.model.packaging.build.WorkspaceUnpacking;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceOpening;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A package that was found whole: what is in it, and where it becomes a workspace, or part of the one that stands open.
 * UI thread only; files are touched in the background.
 */
public final class OpenPackageView extends VBox {

    /**
     * What the view needs from around it.
     *
     * @param opened
     *            told the folder of the new workspace
     * @param present
     *            the workspace that stands open
     * @param taken
     *            told how many files that workspace got
     */
    public record Tools(BackgroundTasks tasks, Dialogs dialogs, Consumer<Path> opened, Optional<Workspace> present,
            IntConsumer taken) {}

    private static final double WIDTH = 520;
    private static final int DIGEST = 16;

    private final DromosPackage source;
    private final Tools tools;
    private final TextField folder = new TextField();
    private final Label problem = new Label();
    private final Button open = Buttons.primary(Words.of("package.open.yes"), this::open);

    public OpenPackageView(DromosPackage source, Path proposed, Tools tools) {
        super(14);
        this.source = source;
        this.tools = tools;
        setId("open-package-view");
        setPrefWidth(WIDTH);
        getStylesheets().add(PackageStyle.SHEET);
        folder.setId("open-folder");
        folder.setText(proposed.toString());
        open.setId("open-yes");
        open.setDefaultButton(true);
        problem.setId("open-problem");
        problem.getStyleClass().addAll("error-text", "small");
        problem.setWrapText(true);
        HBox where = new HBox(8, folder, Buttons.plain(Words.of("package.choose"), this::choose));
        HBox.setHgrow(folder, Priority.ALWAYS);
        FormButtons buttons = new FormButtons(Stream.concat(tools.present().map(this::takeButton).stream(),
                Stream.of(open)).toArray(Button[]::new));
        getChildren().addAll(head(), PackageStyle.heading("package.holds"),
                new PackageContents(source.entries().stream().map(PackageEntry::path).toList()),
                PackageStyle.labelled("package.folder", where, folder), problem, buttons);
    }

    private Node head() {
        String version = source.manifest().version();
        Label name = new Label(version.isEmpty()
                ? source.manifest().name()
                : Words.of("package.named", source.manifest().name(), version));
        name.getStyleClass().add("title");
        long bytes = source.entries().stream().mapToLong(PackageEntry::size).sum();
        Label facts = new Label(Words.of("package.facts", source.entries().size(), Math.max(1, bytes / 1024),
                source.contentDigest().substring(0, DIGEST)));
        facts.getStyleClass().addAll("muted", "small");
        Chip whole = new Chip(Words.of("package.whole"), Chip.Mood.GOOD);
        HBox line = new HBox(8, name, whole);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, line, facts);
    }

    private Button takeButton(Workspace into) {
        Button take = Buttons.plain(Words.of("package.take.yes", into.settings().name()), () -> takeInto(into));
        take.setId("open-take");
        return take;
    }

    /** What is there with another content is replaced only if the user wants it. */
    private void takeInto(Workspace into) {
        tools.tasks().<List<String>>start(Words.of("package.opening", source.manifest().name()),
                progress -> new PackageTaking().differing(source, into.root())).whenDone(differing -> {
                    if (differing.isEmpty()) {
                        take(into, differing);
                        return;
                    }
                    String replace = Words.of("package.take.replace");
                    tools.dialogs().ask(new Question(Words.of("package.take.differ", differing.size()),
                            String.join("\n", differing), List.of(Words.of("package.take.keep"), replace), false))
                            .ifPresent(answer -> take(into, answer.equals(replace) ? differing : List.of()));
                }).whenFailed(failure -> problem.setText(String.valueOf(failure.getMessage())));
    }

    private void take(Workspace into, List<String> replaced) {
        tools.tasks().<PackageResult.Unpacking>start(Words.of("package.opening", source.manifest().name()),
                progress -> new PackageTaking().take(source, into.root(), replaced)).whenDone(taking -> {
                    switch (taking) {
                        case PackageResult.Unpacked(Path _, List<Path> files) -> {
                            hide();
                            tools.taken().accept(files.size());
                        }
                        case PackageResult.Refused(PackageRefusal refusal) ->
                            problem.setText(refusal.message().text());
                        case PackageResult.InTheWay(List<Path> files) -> problem.setText(String.valueOf(files));
                    }
                });
    }

    private void hide() {
        if (getScene() != null) {
            getScene().getWindow().hide();
        }
    }

    private void choose() {
        tools.dialogs().chooseFolder(FileQuestion.of(Words.of("package.folder")))
                .ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private void open() {
        Path target = Path.of(folder.getText().strip()).toAbsolutePath();
        open.setDisable(true);
        tools.tasks().<WorkspaceOpening>start(Words.of("package.opening", source.manifest().name()),
                progress -> new WorkspaceUnpacking().open(source.file(), target))
                .whenDone(this::ended)
                .whenFailed(failure -> problem.setText(String.valueOf(failure.getMessage())))
                .whenEnded(() -> open.setDisable(false));
    }

    private void ended(WorkspaceOpening opening) {
        switch (opening) {
            case WorkspaceOpening.NotOpened(var reason) -> problem.setText(reason.text());
            case WorkspaceOpening.Opened(Workspace workspace) -> {
                hide();
                tools.opened().accept(workspace.root());
            }
        }
    }
}
