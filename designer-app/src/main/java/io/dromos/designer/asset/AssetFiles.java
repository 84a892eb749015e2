package io.dromos.designer.asset;

import io.dromos.model.workspace.file.PartialFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies of asset files, whole or not at all. Stateless; not for the UI thread. */
final class AssetFiles {

    private AssetFiles() {
    }

    /** Puts a copy of a file in a place, over what is there: the user was asked. */
    static void copy(Path source, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(target.toString());
        }
        Files.createDirectories(folder);
        Path temporary = PartialFile.in(folder);
        try {
            Files.copy(source, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
