package io.dromos.model.workspace.file;

import io.dromos.model.message.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/**
 * Replaces files whole: the text goes into a new file beside the old one, is forced to the disk, and takes its name. A
 * crash at any moment leaves the old file or the new one, and a {@link PartialFile} that goes when its folder is opened
 * or written to. A link stays a link: what it points at is replaced. Permissions are kept.
 *
 * <p>
 * Stateless; any thread may use it, but not the user interface's.
 */
public final class SafeWriter {

    /** The digest of a file that is not there. */
    public static final String NO_FILE = "";

    /**
     * Saves unless the file on the disk is another one than was read.
     *
     * @param readDigest
     *            of the bytes that the text was made from, or {@link #NO_FILE}
     */
    public Saving save(Path file, String text, String readDigest) {
        return write(file, text, digest -> digest.equals(readDigest));
    }

    /** Saves whatever stands there now: the user was asked. */
    public Saving overwrite(Path file, String text) {
        return write(file, text, _ -> true);
    }

    private interface Condition {
        boolean holds(String digest);
    }

    private static Saving write(Path file, String text, Condition condition) {
        try {
            byte[] bytes = encoded(text);
            Path target = Files.exists(file) ? file.toRealPath() : linkTarget(file);
            if (Files.exists(target) && !Files.isWritable(target)) {
                return new Saving.Failed(file, Message.of("workspace.file-read-only", file));
            }
            return replace(file, target, bytes, condition);
        } catch (CharacterCodingException noText) {
            return new Saving.Failed(file, Message.of("workspace.text-not-writable", file));
        } catch (AccessDeniedException denied) {
            return new Saving.Failed(file, Message.of("workspace.folder-read-only", file));
        } catch (IOException problem) {
            return new Saving.Failed(file, Message.of("workspace.file-not-saved", file,
                    String.valueOf(problem.getMessage())));
        }
    }

    private static byte[] encoded(String text) throws CharacterCodingException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        byte[] exact = new byte[bytes.remaining()];
        bytes.get(exact);
        return exact;
    }

    /** A link may point at a file that is not there yet. */
    private static Path linkTarget(Path file) throws IOException {
        if (!Files.isSymbolicLink(file)) {
            return file.toAbsolutePath();
        }
        return file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file)).normalize();
    }

    private static Saving replace(Path file, Path target, byte[] bytes, Condition condition) throws IOException {
        Path folder = Files.createDirectories(folderOf(target));
        Path temporary = PartialFile.in(folder);
        try {
            writeForced(temporary, bytes);
            keepPermissions(target, temporary);
            String present = digest(target);
            if (!condition.holds(present)) {
                return new Saving.Changed(file, present);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
            return new Saving.Saved(file, Sha256.of(bytes));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Path folderOf(Path target) {
        Path folder = target.getParent();
        return folder == null ? target.toAbsolutePath() : folder;
    }

    private static void writeForced(Path temporary, byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view == null || !Files.exists(target)) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(target, PosixFileAttributes.class);
        view.setPermissions(old.permissions());
        PosixFileAttributes fresh = view.readAttributes();
        if (!fresh.group().equals(old.group())) {
            try {
                view.setGroup(old.group());
            } catch (IOException notAllowed) {
                // only members of a group may give files to it; the permissions are what matters
            }
        }
    }

    private static String digest(Path target) throws IOException {
        try {
            return Sha256.of(target);
        } catch (NoSuchFileException none) {
            return NO_FILE;
        }
    }

    /** A new name is on the disk only when its folder is. Windows cannot open folders and needs not. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // the file itself was forced; the system decides when the folder follows
        }
    }
}
