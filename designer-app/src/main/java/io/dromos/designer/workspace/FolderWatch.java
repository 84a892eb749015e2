package io.dromos.designer.workspace;

import io.dromos.designer.task.Progress;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Notices when files of a folder change, whoever changes them. Runs on a background thread until it is cancelled.
 * Follows at most {@value #MOST} folders; beyond that changes are seen when the workspace is read again by hand.
 */
final class FolderWatch {

    private static final int MOST = 2000;
    private static final Set<String> SKIPPED = Set.of("target", "node_modules", "build");
    private static final long GATHER_MILLIS = 150;

    private final Path root;
    private final Runnable changed;
    private int followed;

    FolderWatch(Path root, Runnable changed) {
        this.root = root;
        this.changed = changed;
    }

    /** Returns when it is cancelled or the folder is gone. */
    String run(Progress progress) throws IOException, InterruptedException {
        try (WatchService service = root.getFileSystem().newWatchService()) {
            progress.onCancel(() -> close(service));
            follow(service, root);
            WatchKey key = service.take();
            while (key != null) {
                gather(service, key);
                changed.run();
                key = service.take();
            }
        } catch (ClosedWatchServiceException ended) {
            // That is how it is cancelled.
        }
        return "";
    }

    /** A save is several events: they are taken as one. */
    private void gather(WatchService service, WatchKey first) throws IOException, InterruptedException {
        WatchKey key = first;
        while (key != null) {
            key.pollEvents().clear();
            if (!key.reset()) {
                key.cancel();
            }
            key = service.poll(GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
        followed = 0;
        follow(service, root);
    }

    /** Following a folder again gives the key that it has. */
    private void follow(WatchService service, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                String name = String.valueOf(each.getFileName());
                boolean skipped = !each.equals(root) && (name.startsWith(".") || SKIPPED.contains(name));
                if (skipped || ++followed > MOST) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                each.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE,
                        StandardWatchEventKinds.ENTRY_MODIFY);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException problem) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void close(WatchService service) {
        try {
            service.close();
        } catch (IOException ignored) {
            // It is of no use any more either way.
        }
    }
}
