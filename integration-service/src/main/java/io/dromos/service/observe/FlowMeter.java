package io.dromos.service.observe;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** Counts what one revision of a flow, or one of its steps, does. Any thread may use it; figures are of a moment. */
public final class FlowMeter {

    private static final int WINDOW = 512;

    private final long startedNanos = System.nanoTime();
    private final LongAdder total = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder begun = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private final AtomicLong next = new AtomicLong();
    private final AtomicLongArray recent = new AtomicLongArray(WINDOW);
    private final Map<String, FlowMeter> steps = new ConcurrentHashMap<>();

    /** Times are in milliseconds; the percentiles are those of the last 512 exchanges. */
    public record Reading(long total, long failed, long inflight, double p50, double p99, double mean,
            double perSecond) {}

    public void begin() {
        begun.increment();
    }

    public void end(long tookNanos, boolean wentWrong) {
        total.increment();
        nanos.add(tookNanos);
        if (wentWrong) {
            failed.increment();
        }
        recent.set((int) (next.getAndIncrement() % WINDOW), tookNanos);
    }

    public FlowMeter step(String id) {
        return steps.computeIfAbsent(id, _ -> new FlowMeter());
    }

    public Map<String, FlowMeter> steps() {
        return Map.copyOf(steps);
    }

    public Reading read() {
        long count = total.sum();
        int filled = (int) Math.min(WINDOW, next.get());
        long[] sorted = new long[filled];
        Arrays.setAll(sorted, recent::get);
        Arrays.sort(sorted);
        double seconds = (System.nanoTime() - startedNanos) / 1e9;
        return new Reading(count, failed.sum(), Math.max(0, begun.sum() - count), millis(sorted, 0.5),
                millis(sorted, 0.99), count == 0 ? 0 : nanos.sum() / 1e6 / count, seconds <= 0 ? 0 : count / seconds);
    }

    private static double millis(long[] sorted, double part) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))] / 1e6;
    }
}
