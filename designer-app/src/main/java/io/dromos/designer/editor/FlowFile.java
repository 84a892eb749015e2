package io.dromos.designer.editor;

import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.RunningTask;
import io.dromos.model.source.TextEdit;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Saving;
import io.dromos.model.workspace.journal.RecoveryJournal;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The file behind an open flow: saves it whole or not at all, and keeps what is not saved yet in a journal, so that a
 * crash costs at most what was typed in the last half second. UI thread only; disks are touched in the background.
 */
public final class FlowFile implements AutoCloseable {

    private static final Duration JOURNAL_PAUSE = Duration.ofMillis(400);

    private final Path file;
    private final EditorSession session;
    private final BackgroundTasks tasks;
    private final RecoveryJournals journals;
    private final Journal journal = new Journal();
    private String digest;
    private boolean waiting;

    /**
     * @param digest
     *            of the bytes that the session's document was read from; empty for a file that is not there yet
     */
    public FlowFile(Path file, String digest, EditorSession session, RecoveryJournals journals,
            BackgroundTasks tasks) {
        this.file = file;
        this.digest = digest;
        this.session = session;
        this.journals = journals;
        this.tasks = tasks;
        journal.text = session.document().text();
        session.addListener(change -> journalSoon());
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
        var document = session.document();
        return tasks.<Saving>startQuietly(progress -> {
            Saving saving = writing.write(document.text());
            if (saving instanceof Saving.Saved) {
                journal.restart(document.text());
            }
            return saving;
        }).whenDone(saving -> {
            if (saving instanceof Saving.Saved(Path _, String written)) {
                digest = written;
                if (session.document() == document) {
                    session.markSaved();
                }
            }
            done.accept(saving);
        });
    }

    private void journalSoon() {
        if (!waiting) {
            waiting = true;
            tasks.later(JOURNAL_PAUSE, () -> {
                waiting = false;
                var document = session.document();
                tasks.startQuietly(progress -> journal.append(document.text()));
            });
        }
    }

    /** The work was saved or is not wanted: nothing is offered at the next start. */
    @Override
    public void close() {
        tasks.startQuietly(progress -> journal.discard());
    }

    /** What is in the journal. Any thread, one at a time. */
    private final class Journal {
        private @Nullable RecoveryJournal open;
        private String text = "";

        synchronized boolean append(String now) throws IOException {
            TextEdit edit = difference(text, now);
            if (edit.length() == 0 && edit.replacement().isEmpty()) {
                return false;
            }
            RecoveryJournal current = open;
            if (current == null) {
                current = journals.start(file, digest, text);
                open = current;
            }
            current.append(List.of(edit));
            text = now;
            return true;
        }

        synchronized void restart(String now) throws IOException {
            text = now;
            if (open != null) {
                open.discard();
                open = null;
            }
        }

        synchronized boolean discard() throws IOException {
            if (open != null) {
                open.discard();
                open = null;
            }
            return true;
        }
    }

    /** The one edit that leads from a text to another: what lies between what both begin and end with. */
    static TextEdit difference(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new TextEdit(start, before.length() - start - end, after.substring(start, after.length() - end));
    }
}
