package io.dromos.model.workspace.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads text files up to a size. Immutable; any thread may use it, but not the user interface's.
 *
 * @param limit
 *            in bytes
 */
public record TextFileReader(long limit) {

    private static final long STANDARD_LIMIT = 20L * 1024 * 1024;

    public TextFileReader() {
        this(STANDARD_LIMIT);
    }

    public FileReading read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return new FileReading.Unreadable(file, "it is a folder");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new FileReading.Unreadable(file, "it is a pipe or a device, not a file");
            }
            long size = Files.size(file);
            if (size > limit) {
                return new FileReading.TooLarge(file, size, limit);
            }
            return decoded(file, bytes(file));
        } catch (NoSuchFileException vanished) {
            return new FileReading.Missing(file);
        } catch (IOException problem) {
            return new FileReading.Unreadable(file, String.valueOf(problem.getMessage()));
        }
    }

    /** One byte more than allowed, at most: the file may grow while it is read. */
    private byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
        }
    }

    private FileReading decoded(Path file, byte[] bytes) {
        if (bytes.length > limit) {
            return new FileReading.TooLarge(file, bytes.length, limit);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            return notText(file, bytes, in.position());
        }
        return new FileReading.Text(file, out.flip().toString(), Sha256.of(bytes));
    }

    private static FileReading notText(Path file, byte[] bytes, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new FileReading.NotText(file, offset, line, offset - lineStart + 1);
    }
}
