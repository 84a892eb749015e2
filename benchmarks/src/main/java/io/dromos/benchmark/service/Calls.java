package io.dromos.benchmark.service;

import io.dromos.benchmark.measure.Aim;
import io.dromos.benchmark.measure.Samples;
import io.dromos.benchmark.measure.Samples.Work;
import io.dromos.benchmark.measure.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Some callers at once, each calling again as soon as it has its answer. */
record Calls(int callers) {

    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(3);
    private static final long LONG = TimeUnit.SECONDS.toNanos(4);

    void measure(Table table, String what, Work call) throws Exception {
        callFor(WARM_UP, call);
        long start = System.nanoTime();
        List<Double> latencies = callFor(LONG, call);
        double seconds = (System.nanoTime() - start) / 1e9;
        String who = what + (callers == 1 ? ", 1 caller" : ", " + callers + " callers");
        table.add(who, Samples.of(latencies), Aim.NONE);
        table.addOne("– calls per second", latencies.size() / seconds, "/s", Aim.NONE);
    }

    private List<Double> callFor(long nanos, Work call) throws Exception {
        List<Double> all = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            long end = System.nanoTime() + nanos;
            List<Future<?>> running = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                running.add(threads.submit(() -> {
                    List<Double> own = new ArrayList<>();
                    while (System.nanoTime() < end) {
                        own.add(Samples.millis(call));
                    }
                    return all.addAll(own);
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        return all;
    }
}
