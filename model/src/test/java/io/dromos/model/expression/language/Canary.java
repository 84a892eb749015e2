package io.dromos.model.expression.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sings when anybody loads it in earnest: its file then exists. */
public final class Canary {

    static final String FILE = "dromos.canary";

    static {
        sing();
    }

    public Canary() {
        sing();
    }

    public static String sing() {
        try {
            Path file = Path.of(System.getProperty(FILE, "canary"));
            return Files.exists(file) ? "" : Files.writeString(file, "sung").toString();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
