package io.dromos.model.expression.evaluation.camel;

import java.io.IOException;
import java.io.Writer;

/** Keeps the first characters that are written, and refuses more than that. Ends by an interrupt of its thread. */
final class BoundedWriter extends Writer {

    private final StringBuilder kept = new StringBuilder();
    private final int most;
    private boolean full;

    BoundedWriter(int most) {
        this.most = most;
    }

    /** Whether there was more than is kept. */
    boolean full() {
        return full;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        Stopped.check();
        int free = Math.min(length, most - kept.length());
        kept.append(characters, offset, free);
        if (free < length) {
            full = true;
            throw new IOException("full");
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }

    @Override
    public String toString() {
        return kept.toString();
    }
}
