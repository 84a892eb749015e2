package io.dromos.model.packaging;

import io.dromos.model.json.JsonRead;
import io.dromos.model.packaging.ManifestCodec.Claimed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Opens packages that came from anywhere. Nothing in the file is believed: every name, size and digest is checked
 * before the package counts as opened, and nothing is written anywhere.
 *
 * <p>
 * Any thread may use it; reads the whole file, so not on the user interface's thread.
 */
public record PackageReader(PackageLimits limits) {

    public PackageReader() {
        this(PackageLimits.standard());
    }

    public PackageResult.Reading open(Path file) {
        try (OpenZip zip = OpenZip.open(file, limits)) {
            PackageManifest manifest = manifest(zip);
            compareNames(zip, manifest);
            checkTotal(manifest);
            for (PackageEntry entry : manifest.entries()) {
                zip.copy(entry, OutputStream.nullOutputStream());
            }
            zip.checkSeal();
            return new PackageResult.Opened(new DromosPackage(file, manifest, limits));
        } catch (PackageRefused refused) {
            return new PackageResult.Refused(refused.refusal());
        } catch (IOException problem) {
            return new PackageResult.Refused(new PackageRefusal.Unreadable(String.valueOf(problem.getMessage())));
        }
    }

    private static PackageManifest manifest(OpenZip zip) throws IOException, PackageRefused {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        zip.copyUnlisted(PackageManifest.PATH, bytes);
        return switch (ManifestCodec.read(bytes.toString(StandardCharsets.UTF_8))) {
            case JsonRead.Read<Claimed>(Claimed claimed) when claimed.format() != PackageManifest.FORMAT ->
                throw new PackageRefused(new PackageRefusal.UnknownFormat(claimed.format()));
            case JsonRead.Read<Claimed>(Claimed claimed) -> claimed.manifest();
            case JsonRead.Unreadable<Claimed> not ->
                throw new PackageRefused(new PackageRefusal.BadManifest(not.message().text()));
        };
    }

    private static void compareNames(OpenZip zip, PackageManifest manifest) throws PackageRefused {
        Set<String> listed = new HashSet<>();
        for (PackageEntry entry : manifest.entries()) {
            if (!listed.add(entry.path()) || entry.path().equals(PackageManifest.PATH)) {
                throw new PackageRefused(new PackageRefusal.DuplicateEntry(entry.path()));
            }
            if (!zip.names().contains(entry.path())) {
                throw new PackageRefused(new PackageRefusal.MissingEntry(entry.path()));
            }
        }
        for (String name : zip.names()) {
            if (!name.equals(PackageManifest.PATH) && !listed.contains(name)) {
                throw new PackageRefused(new PackageRefusal.UnlistedEntry(name));
            }
        }
    }

    private void checkTotal(PackageManifest manifest) throws PackageRefused {
        long total = 0;
        for (PackageEntry entry : manifest.entries()) {
            if (entry.size() > limits.entryBytes()) {
                throw new PackageRefused(new PackageRefusal.EntryTooLarge(entry.path(), limits.entryBytes()));
            }
            total += Math.max(0, entry.size());
        }
        if (total > limits.totalBytes()) {
            throw new PackageRefused(new PackageRefusal.TotalTooLarge(limits.totalBytes()));
        }
    }
}
