package org.lianbing.sandbox.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.IntFunction;

/** Times of single calls in nanoseconds, after as many calls to warm up. */
public final class Timed {
    private static volatile Object kept;

    private final long[] sorted;

    private Timed(long[] sorted) {
        this.sorted = sorted;
    }

    public static Timed each(int rounds, IntFunction<?> call) {
        for (int i = 0; i < rounds; i++) {
            kept = call.apply(i);
        }
        var nanos = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            var begun = System.nanoTime();
            kept = call.apply(i);
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return new Timed(nanos);
    }

    /** Processor time of this thread for one call, on average, after as many calls to warm up. */
    public static double processorNanos(int rounds, IntFunction<?> call) {
        for (int i = 0; i < rounds; i++) {
            kept = call.apply(i);
        }
        var threads = ManagementFactory.getThreadMXBean();
        var begun = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
            kept = call.apply(i);
        }
        return (double) (threads.getCurrentThreadCpuTime() - begun) / rounds;
    }

    public double median() {
        return percentile(50);
    }

    public double percentile(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
