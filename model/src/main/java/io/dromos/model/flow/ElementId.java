package io.dromos.model.flow;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Names an element for as long as the program runs: through edits, undo and redo. It is never written into a file; the
 * {@code id} option that Camel knows is another thing.
 */
public record ElementId(long value) {

    private static final AtomicLong LAST = new AtomicLong();

    public static ElementId next() {
        return new ElementId(LAST.incrementAndGet());
    }
}
