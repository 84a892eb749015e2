package io.dromos.model.workspace.journal;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Unsaved work that a crash left.
 *
 * @param file
 *            what was edited
 * @param text
 *            as it was at last
 * @param baseDigest
 *            of the file when it was opened; empty: it was a new one
 * @param presentDigest
 *            of the file now; empty: it is not there
 * @param changedAt
 *            when the last edit was made
 * @param journal
 *            where the work stands, until it is taken or dropped
 */
public record RecoveryOffer(Path file, String text, String baseDigest, String presentDigest, Instant changedAt,
        Path journal) {

    /** Whether somebody changed the file meanwhile, so that saving this work would undo theirs. */
    public boolean fileChangedSince() {
        return !baseDigest.equals(presentDigest);
    }
}
