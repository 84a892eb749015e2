package io.dromos.model.workspace.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files that are written whole before they take the place of another. A name tells the process that writes, so
 * that what a killed one left behind goes when its folder is opened or written to. Stateless.
 */
public final class PartialFile {

    private static final Pattern NAME = Pattern
            .compile("\\.dromos-(\\d{1,18})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

    private PartialFile() {
    }

    /** A name that nobody else writes to. */
    public static String name() {
        return ".dromos-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ".tmp";
    }

    /** A file in a folder that nobody else writes to; those of processes that are gone are deleted. */
    public static Path in(Path folder) throws IOException {
        deleteLeftBehind(folder);
        return folder.resolve(name());
    }

    /** Deletes what processes that are gone left in a folder, not below it. What cannot be deleted stays. */
    public static void deleteLeftBehind(Path folder) {
        try (DirectoryStream<Path> partial = Files.newDirectoryStream(folder, ".dromos-*.tmp")) {
            for (Path each : partial) {
                if (isLeftBehind(each)) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException notOurs) {
            // it takes some room and hurts nobody
        }
    }

    /** A process that began after the file was written only has the number of the one that wrote it. */
    private static boolean isLeftBehind(Path file) throws IOException {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return ProcessHandle.of(Long.parseLong(name.group(1))).flatMap(process -> process.info().startInstant())
                .map(begun -> begun.isAfter(written)).orElse(true);
    }
}
