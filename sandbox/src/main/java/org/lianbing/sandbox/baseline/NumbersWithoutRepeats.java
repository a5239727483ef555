package org.lianbing.sandbox.baseline;

import java.util.Set;

/** Walks once around all numbers below a bound in a scattered order, leaving out those that are taken. */
final class NumbersWithoutRepeats {
    private final long bound;
    private final long stride;
    private final Set<Long> taken;
    private long position;

    NumbersWithoutRepeats(long bound, Set<Long> taken, SeededNumbers dice) {
        this.bound = bound;
        this.taken = taken;
        this.position = Math.floorMod(dice.next(), bound);
        this.stride = coprime(Math.floorMod(dice.next(), bound - 1) + 1, bound);
    }

    long next() {
        do {
            position = (position + stride) % bound;
        } while (taken.contains(position));
        return position;
    }

    private static long coprime(long candidate, long bound) {
        var stride = candidate;
        while (greatestCommonDivisor(stride, bound) != 1) {
            stride = stride % bound + 1;
        }
        return stride;
    }

    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }
}
