package io.dromos.model.packaging;

import io.dromos.model.workspace.file.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes packages whose bytes depend on their content alone: not on the clock, the time zone, the file system's order
 * or the user. What was written is read with all checks of {@link PackageReader} before it takes the place of the file,
 * so that no package is handed out that would be refused.
 *
 * <p>
 * Any thread may use it; streams, so not on the user interface's thread.
 */
public record PackageWriter(PackageLimits limits) {

    /** Not January: the platform takes the first moment of a zip's calendar for "earlier" and adds one with a zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final int LEVEL = 6;
    private static final Set<StandardOpenOption> OPTIONS = Set.of(StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE);

    public PackageWriter() {
        this(PackageLimits.standard());
    }

    /** Replaces {@code file} when all went well, and leaves it as it is otherwise. */
    public PackageResult.Writing write(PackageDraft draft, Path file) {
        for (String path : draft.entries().keySet()) {
            var refusal = EntryPath.refusal(path);
            if (refusal.isPresent()) {
                return new PackageResult.Refused(refusal.get());
            }
        }
        try {
            return writeAndCheck(draft, file);
        } catch (IOException problem) {
            return new PackageResult.Refused(new PackageRefusal.Unreadable(String.valueOf(problem.getMessage())));
        }
    }

    private PackageResult.Writing writeAndCheck(PackageDraft draft, Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Files.createDirectories(folder == null ? file.toAbsolutePath() : folder);
        Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.deleteIfExists(temporary);
            try (OutputStream out = new BufferedOutputStream(
                    Channels.newOutputStream(Files.newByteChannel(temporary, OPTIONS,
                            permissions(draft, temporary))))) {
                write(draft, out);
            }
            PackageSeal.set(temporary);
            return switch (new PackageReader(limits).open(temporary)) {
                case PackageResult.Refused refused -> refused;
                case PackageResult.Opened(DromosPackage good) -> {
                    Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
                    yield new PackageResult.Written(new DromosPackage(file, good.manifest(), limits));
                }
            };
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A deployment carries secrets: nobody but the owner may read it, not even while it is written. */
    private static FileAttribute<?>[] permissions(PackageDraft draft, Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix && draft.kind() == PackageKind.DEPLOYMENT
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static void write(PackageDraft draft, OutputStream out) throws IOException {
        List<PackageEntry> entries = new ArrayList<>();
        for (Map.Entry<String, EntrySource> entry : draft.entries().entrySet()) {
            entries.add(copy(entry.getKey(), entry.getValue(), OutputStream.nullOutputStream()));
        }
        PackageManifest manifest = new PackageManifest(draft.name(), draft.version(), draft.kind(),
                draft.environment(), draft.flows(), entries);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(LEVEL);
        zip.setComment(PackageSeal.BLANK);
        put(zip, PackageManifest.PATH);
        zip.write(ManifestCodec.write(manifest).getBytes(StandardCharsets.UTF_8));
        for (PackageEntry entry : entries) {
            put(zip, entry.path());
            EntrySource source = draft.entries().get(entry.path());
            if (source == null || !copy(entry.path(), source, zip).equals(entry)) {
                throw new IOException(entry.path() + " changed while it was packed");
            }
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private static PackageEntry copy(String path, EntrySource source, OutputStream out) throws IOException {
        MessageDigest digest = Sha256.digest();
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = source.open()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                out.write(buffer, 0, count);
                size += count;
            }
        }
        return new PackageEntry(path, size, Sha256.hex(digest.digest()));
    }
}
