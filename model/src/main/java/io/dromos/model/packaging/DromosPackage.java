package io.dromos.model.packaging;

import io.dromos.model.workspace.file.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A package that {@link PackageReader} found good. Its bytes stay in the file and are checked again whenever they are
 * read, for the file may have changed since.
 *
 * <p>
 * Immutable; any thread may use it.
 */
public record DromosPackage(Path file, PackageManifest manifest, PackageLimits limits) {

    public List<PackageEntry> entries() {
        return manifest.entries();
    }

    public List<PackagedFlow> flows() {
        return manifest.flows();
    }

    /**
     * Names the content: equal content gives the equal digest, also when another program packed it again, for it is
     * taken over the manifest, which holds the digests of all files.
     */
    public String contentDigest() {
        return Sha256.of(ManifestCodec.write(manifest).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The unpacked bytes of an entry.
     *
     * @throws IOException
     *             when the file cannot be read, changed since it was opened, or has no such entry
     */
    public byte[] bytes(String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        copy(path, bytes);
        return bytes.toByteArray();
    }

    /** An entry as UTF-8 text; fails as {@link #bytes} does. */
    public String text(String path) throws IOException {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** Streams an entry; what was written to {@code target} counts only when no exception came. */
    public void copy(String path, OutputStream target) throws IOException {
        PackageEntry entry = manifest.entry(path)
                .orElseThrow(() -> new IOException(new PackageRefusal.MissingEntry(path).message().text()));
        try (OpenZip zip = OpenZip.open(file, limits)) {
            zip.copy(entry, target);
        } catch (PackageRefused changed) {
            throw new IOException(changed.refusal().message().text(), changed);
        }
    }
}
