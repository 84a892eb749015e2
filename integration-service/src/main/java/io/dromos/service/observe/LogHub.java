package io.dromos.service.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Where all lines of flows' logs meet: numbers them, hands them to those who follow, and writes them down behind the
 * scenes. Publishing never waits: when the database is too slow, lines go missing there and are counted. Steps are not
 * written down, only followed.
 *
 * <p>
 * Any thread may use it.
 */
@Component
public final class LogHub implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LogHub.class);
    private static final int QUEUE = 20_000;
    private static final int BATCH = 500;
    private static final long KEPT = 200_000;
    private static final int PRUNE_EVERY = 10_000;

    private final LogStore store;
    private final BlockingQueue<LogLine> waiting = new ArrayBlockingQueue<>(QUEUE);
    private final List<LogFollower> followers = new CopyOnWriteArrayList<>();
    private final AtomicInteger stepFollowers = new AtomicInteger();
    private final AtomicLong seq;
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final Thread writer;
    private volatile boolean ending;

    public LogHub(LogStore store) {
        this.store = store;
        this.seq = new AtomicLong(store.lastSeq());
        this.writer = Thread.ofPlatform().name("log-writer").daemon().start(this::writeAll);
    }

    public void publish(LogLine line) {
        LogLine numbered = line.numbered(seq.incrementAndGet());
        for (LogFollower follower : followers) {
            follower.offer(numbered);
        }
        if (line.type() != EventType.STEP && waiting.offer(numbered)) {
            accepted.incrementAndGet();
        }
    }

    /** Whether anybody follows steps. */
    public boolean stepsWanted() {
        return stepFollowers.get() > 0;
    }

    /** Begins to collect lines for somebody, until that follower is closed. */
    public LogFollower follow(LogQuery query) {
        LogFollower follower = new LogFollower(query, this::forget);
        if (query.wantsSteps()) {
            stepFollowers.incrementAndGet();
        }
        followers.add(follower);
        return follower;
    }

    private void forget(LogFollower follower) {
        if (followers.remove(follower) && follower.query().wantsSteps()) {
            stepFollowers.decrementAndGet();
        }
    }

    /** Lines that were written down, including all that were published before this call. Waits for the database. */
    public List<LogLine> newest(LogQuery query, long afterSeq, int most) {
        long goal = accepted.get();
        while (written.get() < goal && writer.isAlive()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
        return store.newest(query, afterSeq, most);
    }

    private void writeAll() {
        long sincePrune = 0;
        List<LogLine> batch = new ArrayList<>(BATCH);
        while (!ending || !waiting.isEmpty()) {
            try {
                LogLine first = waiting.poll(200, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                batch.add(first);
                waiting.drainTo(batch, BATCH - 1);
                write(batch);
                sincePrune += batch.size();
                if (sincePrune > PRUNE_EVERY) {
                    store.prune(KEPT);
                    sincePrune = 0;
                }
            } catch (InterruptedException stopped) {
                return;
            } finally {
                written.addAndGet(batch.size());
                batch.clear();
            }
        }
    }

    private void write(List<LogLine> batch) {
        try {
            store.append(batch);
        } catch (RuntimeException failure) {
            LOG.warn("{} lines of the log could not be written down: {}", batch.size(), failure.getMessage());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        ending = true;
        writer.join(5_000);
    }
}
