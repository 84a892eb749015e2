package io.dromos.designer.app.flow;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.inspector.flow.FlowForm;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.RunningTask;
import io.dromos.model.asset.Asset;
import io.dromos.model.workspace.FlowDescriptor;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.Saving;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * The flow's own fields, in step with its descriptor. Follows the workspace, which sees the file change; one that
 * changed meanwhile is overwritten only if the user wants it. UI thread only.
 */
final class FlowFields {

    private final Path file;
    private final ObservableValue<Optional<Workspace>> workspace;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final FlowForm form;
    private FlowDescriptor known = FlowDescriptor.of("");
    private Optional<RunningTask<Saving>> writing = Optional.empty();
    private Optional<FlowDescriptor> next = Optional.empty();
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
        now.path(file).flatMap(now::flowAt).ifPresent(flow -> show(now, flow.descriptor()));
    }

    private void show(Workspace now, FlowDescriptor descriptor) {
        known = descriptor;
        form.show(descriptor, now.propertySets().stream().map(set -> set.value().name()).toList(),
                now.sharedAssets().stream().map(Asset::name).toList());
        form.setVisible(true);
    }

    /** One writing at a time, so that none takes the one before for a change by somebody else. */
    private void write(FlowDescriptor descriptor) {
        if (writing.isPresent()) {
            next = Optional.of(descriptor);
        } else {
            FlowDescriptor before = known;
            start(descriptor, target -> target.save(descriptor, before));
        }
    }

    private interface Writing {
        Saving write(DescriptorFile target);
    }

    private void start(FlowDescriptor descriptor, Writing work) {
        descriptorFile().ifPresent(target -> {
            RunningTask<Saving> task = tasks.startQuietly(progress -> work.write(target));
            writing = Optional.of(task);
            task.whenDone(saving -> written(saving, descriptor, target)).whenEnded(() -> ended(task));
        });
    }

    private Optional<DescriptorFile> descriptorFile() {
        return workspace.getValue().flatMap(now -> now.path(file)
                .map(path -> new DescriptorFile(now.file(WorkspacePaths.descriptor(path)), path)));
    }

    private void written(Saving saving, FlowDescriptor descriptor, DescriptorFile target) {
        switch (saving) {
            case Saving.Saved _ -> known = descriptor;
            case Saving.Changed changed -> ask(changed, descriptor, target);
            case Saving.Failed failed -> dialogs.showTrouble(Trouble.of(
                    Words.of("editor.not-saved", String.valueOf(file.getFileName())), failed.reason().text()));
        }
    }

    private void ask(Saving.Changed changed, FlowDescriptor descriptor, DescriptorFile target) {
        if (dialogs.confirmDanger(Words.of("editor.conflict.title"), changed.message().text(),
                Words.of("editor.conflict.overwrite"))) {
            start(descriptor, there -> there.overwrite(descriptor));
        } else {
            next = Optional.empty();
            tasks.<FlowDescriptor>startQuietly(progress -> target.read())
                    .whenDone(theirs -> workspace.getValue().ifPresent(now -> show(now, theirs)));
        }
    }

    /** Unless the answer to a question began another writing, what came meanwhile follows. */
    private void ended(RunningTask<Saving> task) {
        if (writing.filter(task::equals).isPresent()) {
            writing = Optional.empty();
            Optional<FlowDescriptor> waiting = next;
            next = Optional.empty();
            waiting.ifPresent(this::write);
        }
    }
}
