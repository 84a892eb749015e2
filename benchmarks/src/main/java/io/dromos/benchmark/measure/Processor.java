package io.dromos.benchmark.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/** Milliseconds that threads had a processor: what others do on the machine counts little here. */
public final class Processor {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Processor() {
    }

    public static double ofThisThread() {
        return THREADS.getCurrentThreadCpuTime() / 1e6;
    }

    /** Of the threads that lay out and draw, together. */
    public static double ofDrawing() {
        long nanos = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && draws(thread.getThreadName())) {
                nanos += Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return nanos / 1e6;
    }

    private static boolean draws(String thread) {
        String name = thread.toLowerCase(Locale.ROOT);
        return name.startsWith("javafx application") || name.startsWith("quantumrenderer") || name.startsWith("prism");
    }
}
