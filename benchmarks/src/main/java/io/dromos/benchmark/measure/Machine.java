package io.dromos.benchmark.measure;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** On what was measured. */
final class Machine {

    private Machine() {
    }

    static String words() {
        int cores = Runtime.getRuntime().availableProcessors();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(Locale.ROOT, "Java %s on %s %s, %d cores, %s.", System.getProperty("java.version"),
                System.getProperty("os.name"), System.getProperty("os.arch"), cores,
                load < 0 ? "load unknown" : "load average %.1f at the end".formatted(load));
    }
}
