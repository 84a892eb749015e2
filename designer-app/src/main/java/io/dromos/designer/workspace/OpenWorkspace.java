package io.dromos.designer.workspace;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.task.RunningTask;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspaceReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The workspace that stands open, as it was read last. UI thread only. */
public final class OpenWorkspace {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final BackgroundTasks tasks;
    private final LatestOnly reading;
    private final WorkspaceReader reader = new WorkspaceReader();
    private final ReadOnlyObjectWrapper<Optional<Workspace>> workspace = new ReadOnlyObjectWrapper<>(this, "workspace",
            Optional.empty());
    private final List<Consumer<Workspace>> listeners = new ArrayList<>();
    private @Nullable RunningTask<String> watch;

    public OpenWorkspace(BackgroundTasks tasks) {
        this.tasks = tasks;
        reading = tasks.latestOnly(PAUSE);
    }

    /** Empty while none is open. */
    public ReadOnlyObjectProperty<Optional<Workspace>> workspace() {
        return workspace.getReadOnlyProperty();
    }

    /** Told after the files were read again, also when the rows are the same: a file's text may be another one. */
    public void onReadAgain(Consumer<Workspace> listener) {
        listeners.add(listener);
    }

    /** Reads a folder, or the workspace that a file is in; tells what came of it. */
    public void open(Path place, Consumer<WorkspaceOpening> told) {
        tasks.<WorkspaceOpening>start(Words.of("workspace.opening", String.valueOf(place.getFileName())),
                progress -> reader.open(place)).whenDone(opening -> {
                    if (opening instanceof WorkspaceOpening.Opened(Workspace opened)) {
                        workspace.set(Optional.of(opened));
                        watch(opened.root());
                    }
                    told.accept(opening);
                });
    }

    /** Reads the files again, after a moment: several calls become one. */
    public void readAgain() {
        workspace.get().ifPresent(now -> reading.<WorkspaceOpening>submit(progress -> reader.open(now.root()),
                this::take));
    }

    /** Watches no more. */
    public void close() {
        reading.cancel();
        if (watch != null) {
            watch.cancel();
        }
    }

    private void take(WorkspaceOpening opening) {
        if (opening instanceof WorkspaceOpening.Opened(Workspace read)) {
            workspace.set(Optional.of(read));
            List.copyOf(listeners).forEach(listener -> listener.accept(read));
        }
    }

    private void watch(Path root) {
        if (watch != null) {
            watch.cancel();
        }
        FolderWatch folder = new FolderWatch(root, () -> tasks.ui().execute(this::readAgain));
        // A folder that cannot be watched is read again by hand; there is nothing to tell.
        watch = tasks.<String>startQuietly(folder::run).whenFailed(problem -> {
        });
    }
}
