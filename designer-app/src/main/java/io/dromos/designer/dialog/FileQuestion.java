package io.dromos.designer.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Asks for a file or folder.
 *
 * @param patterns
 *            file name patterns such as {@code *.dromos}; none: every file
 * @param startFolder
 *            where to begin
 * @param startName
 *            the name to propose for a new file
 */
public record FileQuestion(String title, List<String> patterns, Optional<Path> startFolder,
        Optional<String> startName) {

    public FileQuestion {
        patterns = List.copyOf(patterns);
    }

    public static FileQuestion of(String title, String... patterns) {
        return new FileQuestion(title, List.of(patterns), Optional.empty(), Optional.empty());
    }

    public FileQuestion in(Path folder) {
        return new FileQuestion(title, patterns, Optional.of(folder), startName);
    }

    public FileQuestion named(String name) {
        return new FileQuestion(title, patterns, startFolder, Optional.of(name));
    }
}
