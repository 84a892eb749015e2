package io.dromos.benchmark.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values of one measurement, rising; their unit belongs to whoever took them. Immutable. */
public final class Samples {

    private final double[] values;

    private Samples(double[] values) {
        this.values = values;
        Arrays.sort(values);
    }

    public static Samples of(List<Double> values) {
        return new Samples(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Something that is timed. */
    public interface Work {
        void run() throws Exception;
    }

    /** Runs work some times unmeasured and then some times measured, in milliseconds. */
    public static Samples millis(int warmUp, int runs, Work work) throws Exception {
        for (int run = 0; run < warmUp; run++) {
            work.run();
        }
        List<Double> taken = new ArrayList<>(runs);
        for (int run = 0; run < runs; run++) {
            taken.add(millis(work));
        }
        return of(taken);
    }

    public static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    public int count() {
        return values.length;
    }

    public double median() {
        return at(0.5);
    }

    public double p99() {
        return at(0.99);
    }

    private double at(double part) {
        return values[(int) Math.min(values.length - 1L, Math.round(Math.ceil(part * values.length)) - 1)];
    }
}
