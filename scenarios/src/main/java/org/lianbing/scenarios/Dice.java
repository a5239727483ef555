package org.lianbing.scenarios;

/**
 * Chance that is the same on any machine, in any year: SplitMix64 over a parameter's name and the seed, so that a new
 * parameter does not change what the others draw.
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(String name, long seed, int nth) {
        state = seed * GOLDEN + nth;
        name.chars().forEach(sign -> state = mixed(state + sign));
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        state += GOLDEN;
        return (int) Long.remainderUnsigned(mixed(state), bound);
    }

    private static long mixed(long seed) {
        var z = seed + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
