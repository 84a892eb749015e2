package io.dromos.model.scenario;

import java.util.Locale;

/** Seen from the engine: {@code OUT} is what it sends, {@code IN} is the answer that it reads. */
public enum Direction {
    IN, OUT;

    /** As it stands in placeholders: {@code in}, {@code out}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
