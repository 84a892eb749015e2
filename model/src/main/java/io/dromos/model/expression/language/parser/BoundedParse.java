package io.dromos.model.expression.language.parser;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Lets a parser work on a thread of its own and goes on without it when it has worked too long: some libraries need
 * seconds for a few thousand brackets and cannot be stopped. For texts of usual length the processor's time counts, so
 * that a busy machine changes no answer; for long ones the clock's. Any thread may use it.
 */
final class BoundedParse {

    /** From here on, in characters, the clock counts. */
    private static final int LONG = 3_000;
    private static final int MOST_ABANDONED = 3;
    private static final long STACK_BYTES = 1L << 20;
    private static final long WORK_NANOS = TimeUnit.MILLISECONDS.toNanos(70);
    /** The first parse of a language loads its library. */
    private static final long FIRST_WORK_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long SLICE_MILLIS = 5;
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final ThreadMXBean THREAD_TIMES = ManagementFactory.getThreadMXBean();
    private static final ThreadPoolExecutor POOL = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 20, TimeUnit.SECONDS,
            new SynchronousQueue<>(), BoundedParse::thread);
    private static final AtomicInteger ABANDONED = new AtomicInteger();

    private final AtomicLong worker = new AtomicLong();
    private final AtomicLong begun = new AtomicLong();
    private final long work;
    private final long wait;

    private BoundedParse(boolean first, boolean longText) {
        this.work = first ? FIRST_WORK_NANOS : WORK_NANOS;
        this.wait = longText && !first ? WORK_NANOS : LONGEST_WAIT_NANOS;
    }

    /**
     * The answer; empty if the parser took too long, or too many are still at work on texts that nobody waits for.
     *
     * @param length
     *            of the text, in characters
     * @param first
     *            whether the library is not loaded yet
     */
    static <T> Optional<T> within(Supplier<T> parse, int length, boolean first) throws ExecutionException {
        if (length >= LONG && ABANDONED.get() >= MOST_ABANDONED) {
            return Optional.empty();
        }
        return new BoundedParse(first, length >= LONG).await(parse);
    }

    private <T> Optional<T> await(Supplier<T> parse) throws ExecutionException {
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(() -> {
            begun.set(THREAD_TIMES.getCurrentThreadCpuTime());
            worker.set(Thread.currentThread().threadId());
            return parse.get();
        }, POOL);
        long started = System.nanoTime();
        while (System.nanoTime() - started < wait && !worked()) {
            try {
                return Optional.of(answer.get(SLICE_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException _) {
                // not yet
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        abandon(answer);
        return Optional.empty();
    }

    private boolean worked() {
        return worker.get() != 0 && THREAD_TIMES.getThreadCpuTime(worker.get()) - begun.get() > work;
    }

    private static void abandon(CompletableFuture<?> answer) {
        ABANDONED.incrementAndGet();
        answer.whenComplete((_, _) -> ABANDONED.decrementAndGet());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "expression-parser", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
