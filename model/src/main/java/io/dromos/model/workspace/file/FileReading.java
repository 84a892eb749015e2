package io.dromos.model.workspace.file;

import io.dromos.model.message.Message;
import java.nio.file.Path;

/** What came of reading a text file. */
public sealed interface FileReading {

    /**
     * The whole text, as it stands: line ends and a byte order mark (as {@code U+FEFF} at its start) are kept, so that
     * writing the same text gives the same bytes.
     *
     * @param digest
     *            of the bytes, by {@link Sha256}
     */
    record Text(Path file, String text, String digest) implements FileReading {}

    /** Sizes in bytes. */
    record TooLarge(Path file, long size, long limit) implements FileReading {}

    /**
     * The bytes are not UTF-8.
     *
     * @param offset
     *            of the first byte that is wrong
     * @param line
     *            1-based
     * @param column
     *            1-based, in bytes
     */
    record NotText(Path file, long offset, int line, int column) implements FileReading {}

    record Missing(Path file) implements FileReading {}

    record Unreadable(Path file, String reason) implements FileReading {}

    /** For people. */
    default Message message() {
        return switch (this) {
            case Text text -> Message.of("workspace.file-read", text.file);
            case TooLarge large ->
                Message.of("workspace.file-too-large", large.file, large.size >> 20, large.limit >> 20);
            case NotText not -> Message.of("workspace.file-not-text", not.file, not.line, not.column, not.offset);
            case Missing missing -> Message.of("workspace.file-missing", missing.file);
            case Unreadable un -> Message.of("workspace.file-unreadable", un.file, un.reason);
        };
    }
}
