package io.dromos.benchmark.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows that were measured so far; each is also told on the console at once. One thread. */
public final class Table {

    private static final String HEAD = """
            | what | median | p99 | runs | aim | met |
            | --- | ---: | ---: | ---: | --- | --- |
            """;

    private final List<String> rows = new ArrayList<>();

    /** A row in milliseconds. */
    public void add(String what, Samples millis, Aim aim) {
        add(what, millis, "ms", aim);
    }

    public void add(String what, Samples samples, String unit, Aim aim) {
        row("| %s | %s | %s | %,d | %s |".formatted(what, value(samples.median(), unit), value(samples.p99(), unit),
                samples.count(), aim.cells(samples, unit)));
    }

    /** A row with one value, that stands for something measured once or as a whole. */
    public void addOne(String what, double value, String unit, Aim aim) {
        row("| %s | %s | | 1 | %s |".formatted(what, value(value, unit), aim.cells(value, unit)));
    }

    public void failed(String what, Exception problem) {
        row("| %s | not measured: %s | | | | |".formatted(what,
                String.valueOf(problem.getMessage()).replace('\n', ' ')));
    }

    private void row(String row) {
        rows.add(row);
        System.out.println(row);
    }

    public String markdown() {
        return Machine.words() + "\n\n" + HEAD + String.join("\n", rows) + "\n";
    }

    private static String value(double value, String unit) {
        String digits = value >= 100 ? "%,.0f %s" : value >= 10 ? "%.1f %s" : value >= 0.1 ? "%.2f %s" : "%.4f %s";
        return String.format(Locale.ROOT, digits, value, unit);
    }
}
