package io.dromos.service.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import io.dromos.service.ServiceSettings;
import io.dromos.service.deployment.ContentDigest;
import io.dromos.service.security.PrivateFile;
import org.springframework.stereotype.Component;

/**
 * Uploaded content as files named by their digest, and what of an upload has arrived so far. A content appears whole
 * and checked, or not at all; what {@link #committed} tells is on the disk.
 *
 * <p>
 * Any thread may use it; the chunks of one upload come from one thread at a time.
 */
@Component
public final class ArtifactFiles {

    private static final Pattern UPLOAD_ID = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

    /** How long an upload that broke off may go on. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Path artifacts;
    private final Path uploads;

    public ArtifactFiles(ServiceSettings settings) throws IOException {
        this.artifacts = settings.data().resolve("artifacts");
        this.uploads = settings.data().resolve("uploads");
        PrivateFile.folder(artifacts);
        PrivateFile.folder(uploads);
        deleteAbandoned(Instant.now().minus(KEPT));
    }

    private void deleteAbandoned(Instant before) throws IOException {
        try (DirectoryStream<Path> partial = Files.newDirectoryStream(uploads, "*.partial")) {
            for (Path each : partial) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(before)) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    public Optional<Path> find(ContentDigest digest) {
        Path file = artifacts.resolve(digest.sha256());
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    public static boolean isUploadId(String uploadId) {
        return UPLOAD_ID.matcher(uploadId).matches();
    }

    /** Bytes of the upload that are on the disk. */
    public long committed(String uploadId) {
        try {
            Path file = partial(uploadId);
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void startAnew(String uploadId) throws IOException {
        Files.deleteIfExists(partial(uploadId));
    }

    /** Opens the upload to add to its end. */
    public FileChannel open(String uploadId) throws IOException {
        return FileChannel.open(partial(uploadId), StandardOpenOption.CREATE, StandardOpenOption.APPEND,
                StandardOpenOption.WRITE);
    }

    /**
     * Makes the upload a content, when it is what it should be; else it is thrown away.
     *
     * @return whether it is
     */
    public boolean complete(String uploadId, ContentDigest expected) throws IOException {
        Path file = partial(uploadId);
        if (!sha256(file).equals(expected.sha256())) {
            Files.deleteIfExists(file);
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(file, artifacts.resolve(expected.sha256()), StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    private Path partial(String uploadId) {
        if (!isUploadId(uploadId)) {
            throw new IllegalArgumentException("not an upload id: " + uploadId);
        }
        return uploads.resolve(uploadId + ".partial");
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 * 1024];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
