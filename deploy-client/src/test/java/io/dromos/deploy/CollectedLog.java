package io.dromos.deploy;

import io.dromos.deploy.log.LogLine;
import io.dromos.deploy.log.LogListener;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A listener from which a test takes line by line. */
final class CollectedLog implements LogListener {

    private static final int PATIENCE_SECONDS = 30;

    private final LinkedBlockingQueue<LogLine> lines = new LinkedBlockingQueue<>();

    /** The next line that is meant; those before it are passed over. */
    LogLine await(Predicate<LogLine> meant) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            LogLine line = lines.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null) {
                throw new AssertionError("no such line within " + PATIENCE_SECONDS + " s");
            }
            if (meant.test(line)) {
                return line;
            }
        }
    }

    @Override
    public void lines(List<LogLine> more, long dropped) {
        lines.addAll(more);
    }

    @Override
    public void ended() {
        // The test waits for lines, not for the end.
    }

    @Override
    public void failed(Message reason) {
        throw new AssertionError(reason.text());
    }
}
