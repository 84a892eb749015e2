package io.dromos.model.expression.language.parser;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a parser work on a thread of its own and goes on without it when it has worked too long: some libraries need
 * seconds for a few thousand brackets. The parser is told so by an interrupt; those that would never end on their own
 * listen to it by {@link Abandoned#check}. Any thread may use it.
 */
final class BoundedParse {

    private static final int MOST_ABANDONED = 3;
    private static final long STACK_BYTES = 1L << 20;
    private static final long SLICE_MILLIS = 5;
    private static final ThreadMXBean THREAD_TIMES = ManagementFactory.getThreadMXBean();
    private static final ThreadPoolExecutor POOL = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 20, TimeUnit.SECONDS,
            new SynchronousQueue<>(), BoundedParse::thread);
    private static final AtomicInteger ABANDONED = new AtomicInteger();

    private final Patience patience;
    private @Nullable Thread worker;
    private long begun;
    private boolean left;

    private BoundedParse(Patience patience) {
        this.patience = patience;
    }

    /** How long a parser may work, by its processor's time and by the clock, in milliseconds. */
    enum Patience {
        /** The first parse of a language loads its library. */
        FIRST(10_000, 20_000),
        /** A text as people write it: a busy machine changes no answer. */
        USUAL(90, 10_000),
        /** A long or deeply nested text: it must not hold anyone up. */
        LITTLE(70, 70);

        private final long workNanos;
        private final long waitNanos;

        Patience(long work, long wait) {
            this.workNanos = TimeUnit.MILLISECONDS.toNanos(work);
            this.waitNanos = TimeUnit.MILLISECONDS.toNanos(wait);
        }
    }

    /**
     * The answer; empty if the parser took too long, or too many are still at work on texts that nobody waits for.
     */
    static <T> Optional<T> within(Supplier<T> parse, Patience patience) throws ExecutionException {
        if (patience == Patience.LITTLE && abandoned() >= MOST_ABANDONED) {
            return Optional.empty();
        }
        return new BoundedParse(patience).await(parse);
    }

    /** How many parsers are still at work on texts that nobody waits for. */
    static int abandoned() {
        return ABANDONED.get();
    }

    private <T> Optional<T> await(Supplier<T> parse) throws ExecutionException {
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(() -> work(parse), POOL);
        long started = System.nanoTime();
        while (System.nanoTime() - started < patience.waitNanos && worked() <= patience.workNanos) {
            try {
                return Optional.of(answer.get(SLICE_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException _) {
                // not yet
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        leave(answer);
        return Optional.empty();
    }

    private <T> T work(Supplier<T> parse) {
        begin();
        try {
            return parse.get();
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        if (left) {
            throw new CancellationException();
        }
        worker = Thread.currentThread();
        begun = THREAD_TIMES.getCurrentThreadCpuTime();
    }

    /** From here on the thread may work for others: no interrupt of ours may reach it. */
    private synchronized void end() {
        worker = null;
        var _ = Thread.interrupted();
    }

    private synchronized long worked() {
        return worker == null ? 0 : THREAD_TIMES.getThreadCpuTime(worker.threadId()) - begun;
    }

    private synchronized void leave(CompletableFuture<?> answer) {
        ABANDONED.incrementAndGet();
        var _ = answer.whenComplete((_, _) -> ABANDONED.decrementAndGet());
        left = true;
        if (worker != null) {
            worker.interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "expression-parser", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
