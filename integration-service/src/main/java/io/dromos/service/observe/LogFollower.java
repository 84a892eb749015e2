package io.dromos.service.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Collects the lines that somebody wants. Whoever reads too slowly loses lines, which are counted. */
public final class LogFollower implements AutoCloseable {

    private static final int QUEUE = 10_000;
    private static final int BATCH = 200;

    private final LogQuery query;
    private final Consumer<LogFollower> onClose;
    private final BlockingQueue<LogLine> lines = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicLong dropped = new AtomicLong();

    LogFollower(LogQuery query, Consumer<LogFollower> onClose) {
        this.query = query;
        this.onClose = onClose;
    }

    LogQuery query() {
        return query;
    }

    void offer(LogLine line) {
        if (query.wants(line) && !lines.offer(line)) {
            dropped.incrementAndGet();
        }
    }

    /** Waits at most that long for lines; none when none came. */
    public List<LogLine> take(long millis) throws InterruptedException {
        LogLine first = lines.poll(millis, TimeUnit.MILLISECONDS);
        if (first == null) {
            return List.of();
        }
        List<LogLine> batch = new ArrayList<>();
        batch.add(first);
        lines.drainTo(batch, BATCH - 1);
        return batch;
    }

    /** Lines lost since the last call. */
    public long dropped() {
        return dropped.getAndSet(0);
    }

    @Override
    public void close() {
        onClose.accept(this);
    }
}
