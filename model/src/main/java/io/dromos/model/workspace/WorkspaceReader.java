package io.dromos.model.workspace;

import io.dromos.model.message.Message;
import io.dromos.model.workspace.file.PartialFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens folders as workspaces. A folder needs no {@code dromos.json}: any folder with Camel files is one. What killed
 * processes left beside the files goes.
 *
 * <p>
 * Stateless; reads files, so not on the user interface's thread.
 */
public final class WorkspaceReader {

    /** Opens a folder, or for a file the workspace that it is in, or else its folder without those below but assets. */
    public WorkspaceOpening open(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            return read(absolute, FolderListing::of);
        }
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return new WorkspaceOpening.NotOpened(Message.of("workspace.no-folder", place));
        }
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.isRegularFile(above.resolve(WorkspacePaths.SETTINGS))) {
                return read(above, FolderListing::of);
            }
        }
        return read(folder, FolderListing::withoutFolders);
    }

    private interface Lister {
        FolderListing list(Path root) throws IOException;
    }

    private static WorkspaceOpening read(Path root, Lister lister) {
        try {
            FolderListing listing = lister.list(root);
            listing.folders().forEach(PartialFile::deleteLeftBehind);
            return new WorkspaceOpening.Opened(new WorkspaceReading(root, listing).workspace());
        } catch (IOException problem) {
            return new WorkspaceOpening.NotOpened(
                    Message.of("workspace.folder-unreadable", root, String.valueOf(problem.getMessage())));
        }
    }
}
