package org.lianbing.sandbox.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.function.IntFunction;

/** How much heap a thing keeps for itself, measured on many of them. */
final class Memory {
    private Memory() {}

    /** Bytes each of the things holds beyond what they share with what was there before. */
    static double heldBy(int count, IntFunction<?> maker) {
        var held = new ArrayList<>(count);
        held.add(maker.apply(0));
        var before = used();
        for (int i = 0; i < count; i++) {
            held.add(maker.apply(i));
        }
        var after = used();
        if (held.size() != count + 1) {
            throw new IllegalStateException();
        }
        return (double) (after - before) / count;
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
