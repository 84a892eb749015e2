package io.dromos.model.workspace.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files that are written whole before they take the place of another. A name tells the process that writes, so
 * that what a killed one left behind goes when the next writes there. Stateless.
 */
public final class PartialFile {

    private static final Pattern NAME = Pattern.compile("\\.dromos-(\\d+)-[0-9a-f-]+\\.tmp");

    private PartialFile() {
    }

    /** A name in a folder that nobody else writes to; those of processes that are gone are deleted. */
    public static Path in(Path folder) throws IOException {
        try (DirectoryStream<Path> partial = Files.newDirectoryStream(folder, ".dromos-*.tmp")) {
            for (Path each : partial) {
                if (isLeftBehind(each)) {
                    Files.deleteIfExists(each);
                }
            }
        }
        return folder.resolve(".dromos-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ".tmp");
    }

    private static boolean isLeftBehind(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }
}
