package org.lianbing.sandbox.baseline;

import java.util.List;
import java.util.function.ToIntFunction;

/** Choices some of which come up more often than others. */
final class Weighted<T> {
    private final List<T> choices;
    private final int[] upTo;

    Weighted(List<T> choices, ToIntFunction<T> weight) {
        this.choices = List.copyOf(choices);
        this.upTo = new int[choices.size()];
        var sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsInt(choices.get(i));
            upTo[i] = sum;
        }
    }

    T pick(SeededNumbers dice) {
        var drawn = dice.below(upTo[upTo.length - 1]);
        var i = 0;
        while (drawn >= upTo[i]) {
            i++;
        }
        return choices.get(i);
    }
}
