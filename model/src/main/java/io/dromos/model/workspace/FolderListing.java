package io.dromos.model.workspace;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The files below a folder, as paths with {@code /} in their order, without hidden and built folders; links to folders
 * are not followed.
 *
 * @param folders
 *            that were looked into
 * @param complete
 *            false when there were more than anybody keeps in a workspace
 */
record FolderListing(List<String> files, List<Path> folders, boolean complete) {

    private static final int MOST = 20_000;
    private static final int DEPTH = 16;
    private static final Set<String> BUILT = Set.of("target", "build", "node_modules");

    /** All below a folder. */
    static FolderListing of(Path root) throws IOException {
        return of(new Lister(root, false));
    }

    /** What lies in a folder itself, and the assets of the flows there: the folders below it may be anything. */
    static FolderListing withoutFolders(Path root) throws IOException {
        return of(new Lister(root, true));
    }

    private static FolderListing of(Lister lister) throws IOException {
        Files.walkFileTree(lister.root, EnumSet.noneOf(FileVisitOption.class), DEPTH, lister);
        Collections.sort(lister.files);
        return new FolderListing(List.copyOf(lister.files), List.copyOf(lister.folders), lister.files.size() < MOST);
    }

    private static final class Lister extends SimpleFileVisitor<Path> {

        private final Path root;
        private final boolean onlyAssets;
        private final List<String> files = new ArrayList<>();
        private final List<Path> folders = new ArrayList<>();

        Lister(Path root, boolean onlyAssets) {
            this.root = root;
            this.onlyAssets = onlyAssets;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            boolean skip = name.startsWith(".") || BUILT.contains(name) || onlyAssets && !isOfAssets(folder);
            if (skip && !folder.equals(root)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        private boolean isOfAssets(Path folder) {
            return root.relativize(folder).getName(0).toString().endsWith(".assets");
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean regular = attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file);
            if (regular && !file.getFileName().toString().startsWith(".")) {
                files.add(root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/"));
            }
            return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            return FileVisitResult.CONTINUE;
        }
    }
}
