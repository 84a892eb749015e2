package io.dromos.model.workspace.journal;

import io.dromos.model.source.TextEdit;
import io.dromos.model.workspace.file.Sha256;
import io.dromos.model.workspace.journal.JournalRecord.Patches;
import io.dromos.model.workspace.journal.JournalRecord.Start;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The journals of one user, in a folder outside of the workspaces. Several programs may use it at once: a journal that
 * one has open is locked, and is neither offered nor taken by another.
 *
 * <p>
 * Any thread may use it.
 */
public record RecoveryJournals(Path folder) {

    private static final String SUFFIX = ".journal";
    private static final int NAME = 16;

    /** Starts a journal for a file that is opened. {@code baseDigest} is empty for a file that is not there yet. */
    public RecoveryJournal start(Path file, String baseDigest, String text) throws IOException {
        return create(new Start(file.toAbsolutePath().toString(), baseDigest, "", text));
    }

    /**
     * Goes on in a new, short journal and drops the old one: after a save, with the new digest, or when the old one
     * grew long. A crash in between loses nothing and offers nothing twice.
     */
    public RecoveryJournal restart(RecoveryJournal old, Path file, String baseDigest, String text) throws IOException {
        String replaced = old.journal().getFileName().toString();
        RecoveryJournal fresh = create(new Start(file.toAbsolutePath().toString(), baseDigest, replaced, text));
        old.discard();
        return fresh;
    }

    private RecoveryJournal create(Start start) throws IOException {
        Files.createDirectories(folder);
        String name = Sha256.of(start.file().getBytes(StandardCharsets.UTF_8)).substring(0, NAME) + "-"
                + UUID.randomUUID() + SUFFIX;
        return RecoveryJournal.create(folder.resolve(name), start);
    }

    /**
     * The work that programs left which are gone, newest first. Journals without an edit, or whose text is what the
     * file holds, have nothing to offer and are removed.
     */
    public List<RecoveryOffer> offers() throws IOException {
        List<Left> left = new ArrayList<>();
        for (Path journal : journals()) {
            read(journal).ifPresent(left::add);
        }
        List<String> replaced = left.stream().map(each -> each.start.replaces()).toList();
        List<RecoveryOffer> offers = new ArrayList<>();
        for (Left each : left) {
            if (each.edited && !replaced.contains(each.journal.getFileName().toString())
                    && !digest(each.text).equals(digest(Path.of(each.start.file())))) {
                offers.add(offer(each));
            } else {
                Files.deleteIfExists(each.journal);
            }
        }
        offers.sort(Comparator.comparing(RecoveryOffer::changedAt).reversed());
        return List.copyOf(offers);
    }

    /** The work was taken over into another journal or is not wanted. */
    public void drop(RecoveryOffer offer) throws IOException {
        Files.deleteIfExists(offer.journal());
    }

    private record Left(Path journal, Start start, String text, boolean edited, Instant changedAt) {}

    private static RecoveryOffer offer(Left left) {
        Path file = Path.of(left.start.file());
        return new RecoveryOffer(file, left.text, left.start.baseDigest(), digest(file), left.changedAt, left.journal);
    }

    private static String digest(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException gone) {
            return "";
        }
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> journals() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
        }
    }

    /** Empty when another program has it open, or when not even its first record is whole. */
    private static Optional<Left> read(Path journal) throws IOException {
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), Integer.MAX_VALUE - 8));
            int count = 0;
            while (bytes.hasRemaining() && count >= 0) {
                count = channel.read(bytes);
            }
            return replayed(journal, bytes.flip(), Files.getLastModifiedTime(journal).toInstant());
        } catch (OverlappingFileLockException openHere) {
            return Optional.empty();
        } catch (NoSuchFileException takenMeanwhile) {
            return Optional.empty();
        }
    }

    private static Optional<Left> replayed(Path journal, ByteBuffer bytes, Instant changedAt) {
        if (!(JournalRecord.next(bytes).orElse(null) instanceof Start start)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(start.text());
        boolean edited = !start.text().isEmpty() && !digest(start.text()).equals(start.baseDigest());
        while (JournalRecord.next(bytes).orElse(null) instanceof Patches(List<TextEdit> edits)) {
            for (TextEdit edit : edits) {
                if (edit.end() > text.length()) {
                    return Optional.of(new Left(journal, start, text.toString(), edited, changedAt));
                }
                text.replace(edit.offset(), edit.end(), edit.replacement());
                edited = true;
            }
        }
        return Optional.of(new Left(journal, start, text.toString(), edited, changedAt));
    }
}
