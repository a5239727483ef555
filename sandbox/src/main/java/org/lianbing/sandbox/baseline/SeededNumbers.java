package org.lianbing.sandbox.baseline;

import java.util.List;

/**
 * Numbers that look like chance and are the same on every machine (SplitMix64, Steele, Lea and Flood 2014). Each stream
 * of a seed stands for itself: taxpayer 7 is the same whether ten are made or a million.
 */
final class SeededNumbers {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private SeededNumbers(long state) {
        this.state = state;
    }

    static SeededNumbers of(long seed, long stream) {
        return new SeededNumbers(mixed(seed + GOLDEN_GAMMA) ^ mixed(stream * GOLDEN_GAMMA));
    }

    long next() {
        state += GOLDEN_GAMMA;
        return mixed(state);
    }

    /** From 0 up to but without the bound. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T pick(List<T> all) {
        return all.get(below(all.size()));
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
