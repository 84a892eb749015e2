package io.dromos.model.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the sample workspace into a folder. Stateless; not for the user interface's thread. */
public final class SampleWorkspace {

    private SampleWorkspace() {
    }

    /**
     * Makes the folder where needed.
     *
     * @throws FileAlreadyExistsException
     *             when one of the sample's files stands there already; nothing is ever replaced
     * @throws IOException
     *             when the folder cannot be written
     */
    public static void writeTo(Path folder) throws IOException {
        for (String path : paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(parent(file));
            try (InputStream in = resource("shop/" + path)) {
                Files.copy(in, file);
            }
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    /** The sample's files; a class path cannot be asked what is in a folder, so that an index tells. */
    static List<String> paths() throws IOException {
        try (InputStream in = resource("shop.index")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = SampleWorkspace.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }
}
