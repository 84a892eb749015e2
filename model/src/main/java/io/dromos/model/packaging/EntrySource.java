package io.dromos.model.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of an entry come from. Is opened twice: once for the digest, once for the writing. */
@FunctionalInterface
public interface EntrySource {

    InputStream open() throws IOException;

    static EntrySource of(Path file) {
        return () -> Files.newInputStream(file);
    }

    static EntrySource of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return () -> new ByteArrayInputStream(bytes);
    }
}
