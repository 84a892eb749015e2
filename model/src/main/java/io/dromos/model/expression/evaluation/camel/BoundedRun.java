package io.dromos.model.expression.evaluation.camel;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs an evaluation on a daemon thread of its own, and goes on without it when the time is over. The thread is
 * interrupted and, if that does not help, left to itself: never more than a few are.
 */
final class BoundedRun {

    private static final int MOST_LEFT = 2;
    private static final long STACK_BYTES = 8L << 20;
    private static final AtomicInteger LEFT = new AtomicInteger();

    private BoundedRun() {
    }

    /** Whether too many evaluations that were given up still run. */
    static boolean busy() {
        return LEFT.get() >= MOST_LEFT;
    }

    /** The answer; empty if the time was over first. */
    static <T> Optional<T> within(Duration limit, Callable<T> evaluation) throws ExecutionException {
        FutureTask<T> task = new FutureTask<>(evaluation);
        AtomicInteger ended = new AtomicInteger();
        Thread thread = new Thread(null, () -> {
            task.run();
            if (ended.getAndSet(1) == 2) {
                LEFT.decrementAndGet();
            }
        }, "expression-evaluation", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException over) {
            giveUp(thread, ended);
            return Optional.empty();
        } catch (InterruptedException asked) {
            giveUp(thread, ended);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void giveUp(Thread thread, AtomicInteger ended) {
        LEFT.incrementAndGet();
        if (!ended.compareAndSet(0, 2)) {
            LEFT.decrementAndGet();
        }
        thread.interrupt();
    }
}
