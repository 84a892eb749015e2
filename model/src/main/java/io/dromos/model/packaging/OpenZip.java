package io.dromos.model.packaging;

import io.dromos.model.workspace.file.Sha256;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;

/** A zip file while it is open: its directory is sound, its entries are read within limits. For one thread. */
final class OpenZip implements Closeable {

    private final FileChannel file;
    private final PackageLimits limits;
    private final Map<String, ZipRecord> records;

    private OpenZip(FileChannel file, PackageLimits limits, Map<String, ZipRecord> records) {
        this.file = file;
        this.limits = limits;
        this.records = records;
    }

    static OpenZip open(Path path, PackageLimits limits) throws IOException, PackageRefused {
        FileChannel file = FileChannel.open(path);
        try {
            return new OpenZip(file, limits, sound(ZipDirectory.read(file, limits)));
        } catch (IOException | PackageRefused problem) {
            file.close();
            throw problem;
        }
    }

    private static Map<String, ZipRecord> sound(ZipDirectory directory) throws PackageRefused {
        Map<String, ZipRecord> records = new LinkedHashMap<>();
        Set<String> folded = new HashSet<>();
        for (ZipRecord record : directory.records()) {
            var refusal = record.refusal();
            if (refusal.isPresent()) {
                throw new PackageRefused(refusal.get());
            }
            if (!folded.add(EntryPath.folded(record.name()))) {
                throw new PackageRefused(new PackageRefusal.DuplicateEntry(record.name()));
            }
            records.put(record.name(), record);
        }
        for (String name : records.keySet()) {
            checkFolders(name, folded);
        }
        return records;
    }

    /** What is a file cannot be the folder of another. */
    private static void checkFolders(String name, Set<String> files) throws PackageRefused {
        for (int at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
            if (files.contains(EntryPath.folded(name.substring(0, at)))) {
                throw new PackageRefused(new PackageRefusal.DuplicateEntry(name.substring(0, at)));
            }
        }
    }

    /** Last of all checks, for the others tell better what was changed. */
    void checkSeal() throws IOException, PackageRefused {
        if (!PackageSeal.holds(file)) {
            throw new PackageRefused(new PackageRefusal.DigestMismatch(PackageManifest.PATH));
        }
    }

    Set<String> names() {
        return records.keySet();
    }

    /** Copies an entry that is listed, and refuses it when it is not what the list says. */
    void copy(PackageEntry entry, OutputStream target) throws IOException, PackageRefused {
        ZipRecord record = record(entry.path());
        if (entry.size() > limits.entryBytes()) {
            throw new PackageRefused(new PackageRefusal.EntryTooLarge(entry.path(), limits.entryBytes()));
        }
        if (entry.size() < 0 || record.size() != entry.size()) {
            throw new PackageRefused(new PackageRefusal.SizeMismatch(entry.path(), entry.size()));
        }
        MessageDigest digest = Sha256.digest();
        long size = stream(record, entry.size(), (bytes, count) -> {
            digest.update(bytes, 0, count);
            target.write(bytes, 0, count);
        });
        if (size != entry.size()) {
            throw new PackageRefused(new PackageRefusal.SizeMismatch(entry.path(), entry.size()));
        }
        if (!Sha256.hex(digest.digest()).equals(entry.sha256())) {
            throw new PackageRefused(new PackageRefusal.DigestMismatch(entry.path()));
        }
    }

    /** Copies an entry that no list vouches for: the manifest itself. */
    void copyUnlisted(String path, OutputStream target) throws IOException, PackageRefused {
        ZipRecord record = record(path);
        if (stream(record, limits.manifestBytes(), (bytes, count) -> target.write(bytes, 0, count)) > limits
                .manifestBytes()) {
            throw new PackageRefused(new PackageRefusal.EntryTooLarge(path, limits.manifestBytes()));
        }
    }

    private ZipRecord record(String path) throws PackageRefused {
        ZipRecord record = records.get(path);
        if (record == null) {
            throw new PackageRefused(path.equals(PackageManifest.PATH)
                    ? new PackageRefusal.NoManifest()
                    : new PackageRefusal.MissingEntry(path));
        }
        return record;
    }

    private interface Target {
        void accept(byte[] bytes, int count) throws IOException;
    }

    /** Unpacks until the end or until more than {@code most} bytes came; the excess is counted but not handed on. */
    private long stream(ZipRecord record, long most, Target target) throws IOException, PackageRefused {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = record.open(file)) {
            for (int count = in.read(buffer); count >= 0 && size <= most; count = in.read(buffer)) {
                size += count;
                if (size > limits.ratioFloor() && size / Math.max(1, record.packed()) > limits.ratio()) {
                    throw new PackageRefused(new PackageRefusal.CompressionBomb(record.name(), limits.ratio()));
                }
                if (size <= most) {
                    target.accept(buffer, count);
                }
            }
        } catch (ZipException | EOFException damaged) {
            throw new PackageRefused(new PackageRefusal.DigestMismatch(record.name()));
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
