package io.dromos.model.packaging;

import io.dromos.model.workspace.file.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/**
 * The last bytes of a package, kept as the zip's comment: the SHA-256 of all bytes before them. Entries have digests of
 * their own, but the manifest and the zip's own records have none; the seal makes every changed byte show. A zip
 * without a comment, made by other tools, has no seal to break. Stateless.
 */
final class PackageSeal {

    private static final String PREFIX = "dromos-sha256:";
    private static final int LENGTH = PREFIX.length() + 64;
    /** Where a zip without a comment ends: the field for its length is 0. */
    private static final int LENGTH_FIELD = 2;

    /** Keeps the place until all other bytes are known. */
    static final String BLANK = PREFIX + "0".repeat(64);

    private PackageSeal() {
    }

    /** Puts the digest into the place that {@link #BLANK} kept. */
    static void set(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long start = channel.size() - LENGTH;
            ByteBuffer seal = ByteBuffer.wrap(seal(channel, start).getBytes(StandardCharsets.US_ASCII));
            while (seal.hasRemaining()) {
                channel.write(seal, start + seal.position());
            }
        }
    }

    /** Whether all bytes are those that were sealed. */
    static boolean holds(FileChannel channel) throws IOException {
        if (!hasComment(channel)) {
            return true;
        }
        long start = channel.size() - LENGTH;
        return start > 0 && text(channel, start, LENGTH).equals(seal(channel, start));
    }

    private static boolean hasComment(FileChannel channel) throws IOException {
        return !text(channel, channel.size() - LENGTH_FIELD, LENGTH_FIELD).equals("\0\0");
    }

    private static String seal(FileChannel channel, long end) throws IOException {
        MessageDigest digest = Sha256.digest();
        ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
        for (long at = 0; at < end; at += buffer.limit()) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), end - at));
            fill(channel, buffer, at);
            digest.update(buffer.flip());
        }
        return PREFIX + Sha256.hex(digest.digest());
    }

    private static String text(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        fill(channel, buffer, at);
        return new String(buffer.array(), StandardCharsets.ISO_8859_1);
    }

    private static void fill(FileChannel channel, ByteBuffer buffer, long at) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new IOException("the file became shorter while it was read");
            }
        }
    }
}
