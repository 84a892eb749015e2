package io.dromos.model.workspace.file;

import io.dromos.model.message.Message;
import java.nio.file.Path;

/** What came of saving a file. In each case but {@link Saved} the file is as it was. */
public sealed interface Saving {

    /**
     * The text is on the disk.
     *
     * @param digest
     *            of what is on the disk now, for the next saving
     */
    record Saved(Path file, String digest) implements Saving {}

    /**
     * Another program changed the file since it was read; ask before it is overwritten.
     *
     * @param digest
     *            of what is on the disk now; empty when the file is gone
     */
    record Changed(Path file, String digest) implements Saving {

        public Message message() {
            return Message.of(digest.isEmpty() ? "workspace.file-gone" : "workspace.file-changed", file);
        }
    }

    record Failed(Path file, Message reason) implements Saving {}
}
