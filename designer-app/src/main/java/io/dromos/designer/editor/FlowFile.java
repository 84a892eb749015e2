package io.dromos.designer.editor;

import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.RunningTask;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Saving;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The file behind an open flow: saves what is seen, whole or not at all, and keeps what is not saved yet in a journal.
 * UI thread only; disks are touched in the background.
 */
public final class FlowFile implements AutoCloseable {

    private final Path file;
    private final EditorSession session;
    private final BackgroundTasks tasks;
    private final UnsavedWork unsaved;
    private String digest;

    /**
     * @param digest
     *            of the bytes that the session's document was read from; empty for a file that is not there yet
     */
    public FlowFile(Path file, String digest, EditorSession session, RecoveryJournals journals,
            BackgroundTasks tasks) {
        this.file = file;
        this.digest = digest;
        this.session = session;
        this.tasks = tasks;
        unsaved = new UnsavedWork(file, digest, session.document().text(), journals, tasks, this::seen);
        session.addListener(change -> unsaved.changed());
        session.unfinishedProperty().addListener((property, before, now) -> unsaved.changed());
    }

    private Supplier<String> seen() {
        SourceState state = session.source();
        return state::text;
    }

    public Path file() {
        return file;
    }

    /** Digest of the file as this program last read or wrote it. */
    public String digest() {
        return digest;
    }

    /** Saves, unless another program changed the file; {@code done} hears what came of it, on the UI thread. */
    public RunningTask<Saving> save(Consumer<Saving> done) {
        return write(text -> new SafeWriter().save(file, text, digest), done);
    }

    /** Saves over whatever is there: the user was asked. */
    public RunningTask<Saving> overwrite(Consumer<Saving> done) {
        return write(text -> new SafeWriter().overwrite(file, text), done);
    }

    private interface Writing {
        Saving write(String text);
    }

    private RunningTask<Saving> write(Writing writing, Consumer<Saving> done) {
        SourceState state = session.source();
        return tasks.<Saving>startQuietly(progress -> {
            String text = state.text();
            Saving saving = writing.write(text);
            if (saving instanceof Saving.Saved(Path _, String written)) {
                unsaved.saved(text, written);
            }
            return saving;
        }).whenDone(saving -> {
            if (saving instanceof Saving.Saved(Path _, String written)) {
                digest = written;
                session.markSaved(state);
                if (session.dirtyProperty().get()) {
                    unsaved.changed();
                }
            }
            done.accept(saving);
        });
    }

    /** The work was saved or is not wanted: nothing is offered at the next start. */
    @Override
    public void close() {
        unsaved.drop();
    }
}
