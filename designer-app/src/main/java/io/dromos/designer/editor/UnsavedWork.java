package io.dromos.designer.editor;

import io.dromos.designer.task.BackgroundTasks;
import io.dromos.model.source.TextDifference;
import io.dromos.model.source.TextEdit;
import io.dromos.model.workspace.journal.RecoveryJournal;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is not saved of one file in a journal, so that a crash costs at most what was typed in the last half
 * second. Disks are touched in the background.
 */
public final class UnsavedWork {

    private static final Duration PAUSE = Duration.ofMillis(400);

    private final Path file;
    private final RecoveryJournals journals;
    private final BackgroundTasks tasks;
    private final Supplier<? extends Supplier<String>> now;
    private boolean waiting;
    private @Nullable RecoveryJournal journal;
    private String digest;
    private String text;

    /**
     * @param digest
     *            of the file's bytes as they were read; empty for a file that is not there yet
     * @param text
     *            that the file holds
     * @param now
     *            asked on the UI thread for what is seen; the text itself is asked for in the background
     */
    public UnsavedWork(Path file, String digest, String text, RecoveryJournals journals, BackgroundTasks tasks,
            Supplier<? extends Supplier<String>> now) {
        this.file = file;
        this.digest = digest;
        this.text = text;
        this.journals = journals;
        this.tasks = tasks;
        this.now = now;
    }

    /** Something changed. UI thread only. */
    public void changed() {
        if (!waiting) {
            waiting = true;
            tasks.later(PAUSE, () -> {
                waiting = false;
                Supplier<String> seen = now.get();
                tasks.startQuietly(progress -> append(seen.get()));
            });
        }
    }

    /** The work was saved or is not wanted: nothing is offered at the next start. */
    public void drop() {
        tasks.startQuietly(progress -> discard());
    }

    /** This text was written. Blocks; not for the UI thread. */
    public synchronized void saved(String written, String itsDigest) throws IOException {
        text = written;
        digest = itsDigest;
        discard();
    }

    private synchronized boolean append(String seen) throws IOException {
        Optional<TextEdit> edit = TextDifference.between(text, seen);
        if (edit.isEmpty()) {
            return false;
        }
        RecoveryJournal open = journal;
        if (open == null) {
            open = journals.start(file, digest, text);
            journal = open;
        }
        open.append(List.of(edit.get()));
        text = seen;
        return true;
    }

    private synchronized boolean discard() throws IOException {
        if (journal != null) {
            journal.discard();
            journal = null;
        }
        return true;
    }
}
