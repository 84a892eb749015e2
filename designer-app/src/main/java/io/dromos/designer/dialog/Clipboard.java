package io.dromos.designer.dialog;

import java.util.Optional;

/** Text that travels between programs. UI thread only. */
public interface Clipboard {

    Optional<String> text();

    void put(String text);

    /** A clipboard of this program alone: for tests, and where the system has none. */
    static Clipboard inMemory() {
        return new Clipboard() {
            private Optional<String> held = Optional.empty();

            @Override
            public Optional<String> text() {
                return held;
            }

            @Override
            public void put(String text) {
                held = Optional.of(text);
            }
        };
    }
}
