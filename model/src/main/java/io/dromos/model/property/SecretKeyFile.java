package io.dromos.model.property;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

/**
 * The file with a user's key, outside of every workspace, readable by that user only. It is made when it is first
 * needed, whole or not at all; of two programs that make it at once, one wins and both use its key.
 */
public record SecretKeyFile(Path file) {

    private static final int KEY = 32;

    /**
     * What seals and opens with this key.
     *
     * @throws IOException
     *             when the key can be neither read nor made, or others than its owner could read it
     */
    public SecretVault vault() throws IOException {
        if (!Files.exists(file)) {
            create();
        }
        checkPermissions();
        byte[] key = decoded(Files.readString(file, StandardCharsets.US_ASCII).strip());
        return new SecretVault(key, nameOf(key));
    }

    private byte[] decoded(String text) throws IOException {
        try {
            byte[] key = Base64.getDecoder().decode(text);
            if (key.length == KEY) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IOException(file + " does not hold a key", notBase64);
        }
        throw new IOException(file + " does not hold a key");
    }

    private void create() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        Path temporary = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try (FileChannel out = FileChannel.open(temporary,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            out.write(ByteBuffer.wrap(Base64.getEncoder().encode(key)));
            out.force(true);
        }
        try {
            linkOrMove(temporary);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A link refuses to replace, which a move does not on every system. */
    private void linkOrMove(Path temporary) throws IOException {
        try {
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException otherWasFirst) {
            // then its key is the one
        } catch (UnsupportedOperationException | IOException noLinks) {
            if (!Files.exists(file)) {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return posix()
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private void checkPermissions() throws IOException {
        if (posix() && Files.getPosixFilePermissions(file).stream()
                .anyMatch(permission -> !permission.name().startsWith("OWNER"))) {
            throw new IOException(file + " can be read by others; take their permissions away");
        }
    }

    private boolean posix() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String nameOf(byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 4));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
