package io.dromos.model.workspace.journal;

import io.dromos.model.source.TextEdit;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The unsaved work on one open file: its text when it was opened, then every edit, each forced to the disk before
 * {@link #append} returns. The caller gathers what is typed within a second. While it is open its lock keeps other
 * programs away.
 *
 * <p>
 * Any thread may use it, one at a time.
 */
public final class RecoveryJournal implements AutoCloseable {

    private final Path journal;
    private final FileChannel channel;
    private final FileLock lock;

    private RecoveryJournal(Path journal, FileChannel channel, FileLock lock) {
        this.journal = journal;
        this.channel = channel;
        this.lock = lock;
    }

    static RecoveryJournal create(Path journal, JournalRecord.Start start) throws IOException {
        FileChannel channel = FileChannel.open(journal, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.lock();
            RecoveryJournal created = new RecoveryJournal(journal, channel, lock);
            created.force(start);
            return created;
        } catch (IOException problem) {
            channel.close();
            Files.deleteIfExists(journal);
            throw problem;
        }
    }

    /** Adds edits, each against the text that the ones before it left. On the disk when this returns. */
    public synchronized void append(List<TextEdit> edits) throws IOException {
        if (!edits.isEmpty()) {
            force(new JournalRecord.Patches(List.copyOf(edits)));
        }
    }

    /** In bytes: a journal much longer than its file is worth starting anew. */
    public synchronized long size() throws IOException {
        return channel.size();
    }

    private void force(JournalRecord each) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(each.framed());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    Path journal() {
        return journal;
    }

    /** The work was saved, or is not wanted: nothing is left to offer. */
    public synchronized void discard() throws IOException {
        close();
        Files.deleteIfExists(journal);
    }

    /** Lets go and leaves the work to be offered at the next start. */
    @Override
    public synchronized void close() throws IOException {
        if (channel.isOpen()) {
            lock.release();
            channel.close();
        }
    }
}
