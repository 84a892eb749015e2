package io.dromos.model.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds a folder file by file and opens it as a workspace. */
public record TestFolder(Path root) {

    public TestFolder with(String path, String content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.resolveSibling(".").normalize());
            Files.writeString(file, content);
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public Workspace open() {
        return switch (new WorkspaceReader().open(root)) {
            case WorkspaceOpening.Opened(Workspace workspace) -> workspace;
            case WorkspaceOpening.NotOpened(var reason) -> throw new AssertionError(reason.text());
        };
    }
}
