package io.dromos.designer.app.flow;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.inspector.flow.FlowForm;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.model.asset.Asset;
import io.dromos.model.workspace.FlowDescriptor;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Saving;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** The flow's own fields, in step with its descriptor. Follows the workspace, which sees the file change. */
final class FlowFields {

    private final Path file;
    private final ObservableValue<Optional<Workspace>> workspace;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final FlowForm form;
    private Subscription following = Subscription.EMPTY;

    FlowFields(Path file, ObservableValue<Optional<Workspace>> workspace, BackgroundTasks tasks, Dialogs dialogs,
            FlowLinks links) {
        this.file = file;
        this.workspace = workspace;
        this.tasks = tasks;
        this.dialogs = dialogs;
        form = new FlowForm(this::write,
                new FlowForm.Links(() -> links.internalSet().accept(file), () -> links.values().accept(file)));
        form.setVisible(false);
        form.sceneProperty().subscribe(scene -> follow(scene != null));
    }

    /** Follows the workspace while the form is in the window, so that a closed flow is forgotten. */
    private void follow(boolean shown) {
        following.unsubscribe();
        following = shown ? workspace.subscribe(now -> now.ifPresent(this::show)) : Subscription.EMPTY;
    }

    FlowForm form() {
        return form;
    }

    private void show(Workspace now) {
        now.path(file).flatMap(now::flowAt)
                .ifPresent(flow -> {
                    form.show(flow.descriptor(), now.propertySets().stream().map(set -> set.value().name()).toList(),
                            now.sharedAssets().stream().map(Asset::name).toList());
                    form.setVisible(true);
                });
    }

    private void write(FlowDescriptor descriptor) {
        Optional<Path> target = workspace.getValue()
                .flatMap(now -> now.path(file).map(path -> now.file(WorkspacePaths.descriptor(path))));
        target.ifPresent(path -> tasks.<Saving>startQuietly(
                progress -> new SafeWriter().overwrite(path, descriptor.write())).whenDone(this::written));
    }

    private void written(Saving saving) {
        if (saving instanceof Saving.Failed failed) {
            dialogs.showTrouble(Trouble.of(Words.of("editor.not-saved", String.valueOf(file.getFileName())),
                    failed.reason().text()));
        }
    }
}
