package io.dromos.model.packaging;

import io.dromos.model.workspace.file.PartialFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Puts the files of a package into a folder. Never leaves the folder, also not through links that stand in it, and
 * replaces nothing unless told. Each file appears whole or not at all.
 *
 * <p>
 * Any thread may use it; not on the user interface's thread.
 *
 * @param existing
 *            what to do with files that stand there already
 */
public record PackageUnpacker(Existing existing) {

    /** What becomes of files that stand in the way. */
    public enum Existing {
        KEEP_AND_REFUSE, REPLACE
    }

    public PackageUnpacker() {
        this(Existing.KEEP_AND_REFUSE);
    }

    public PackageResult.Unpacking unpack(DromosPackage source, Path folder) {
        return unpack(source, folder, entry -> true);
    }

    /** Only the entries that are wanted. */
    public PackageResult.Unpacking unpack(DromosPackage source, Path folder, Predicate<PackageEntry> wanted) {
        List<PackageEntry> entries = source.entries().stream().filter(wanted).toList();
        try (OpenZip zip = OpenZip.open(source.file(), source.limits())) {
            Files.createDirectories(folder);
            Path root = folder.toRealPath();
            List<Path> inTheWay = inTheWay(entries, root);
            if (existing == Existing.KEEP_AND_REFUSE && !inTheWay.isEmpty()) {
                return new PackageResult.InTheWay(inTheWay);
            }
            List<Path> files = new ArrayList<>();
            for (PackageEntry entry : entries) {
                files.add(unpack(zip, entry, root));
            }
            return new PackageResult.Unpacked(root, List.copyOf(files));
        } catch (PackageRefused refused) {
            return new PackageResult.Refused(refused.refusal());
        } catch (IOException problem) {
            return new PackageResult.Refused(new PackageRefusal.Unreadable(String.valueOf(problem.getMessage())));
        }
    }

    private static List<Path> inTheWay(List<PackageEntry> entries, Path root) throws PackageRefused {
        List<Path> files = new ArrayList<>();
        for (PackageEntry entry : entries) {
            Path target = target(root, entry);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                files.add(target);
            }
        }
        return List.copyOf(files);
    }

    private static Path target(Path root, PackageEntry entry) throws PackageRefused {
        Path target = root.resolve(entry.path()).normalize();
        if (!target.startsWith(root) || target.equals(root)) {
            throw new PackageRefused(new PackageRefusal.EscapingPath(entry.path()));
        }
        return target;
    }

    private static Path unpack(OpenZip zip, PackageEntry entry, Path root) throws IOException, PackageRefused {
        Path target = target(root, entry);
        Path parent = root;
        for (Path segment : root.relativize(target)) {
            if (Files.isSymbolicLink(parent)) {
                throw new PackageRefused(new PackageRefusal.EscapingPath(entry.path()));
            }
            if (!parent.equals(root)) {
                Files.createDirectories(parent);
            }
            parent = parent.resolve(segment);
        }
        Path temporary = target.resolveSibling(PartialFile.name());
        try {
            try (OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW)) {
                zip.copy(entry, out);
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return target;
    }
}
