package org.lianbing.courses.wire;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, long total) {

    /** Cuts the asked range out of the whole list. */
    public static <T> Page<T> of(List<T> all, Range range) {
        var from = Math.min(range.offset(), all.size());
        var to = Math.min(from + range.limit(), all.size());
        return new Page<>(List.copyOf(all.subList(from, to)), all.size());
    }

    public <R> Page<R> map(Function<? super T, R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), total);
    }
}
