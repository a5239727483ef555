package org.lianbing.sandbox.baseline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made for the keys asked for last, as far as their weights together allow; the last one is kept
 * however heavy. Each value is made once, and its making keeps nobody waiting who asks for another.
 */
final class Recent<K, V> {
    private final Map<K, Once<V>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final long mostWeight;
    private final ToLongFunction<K> weight;
    private final Function<K, V> maker;

    Recent(long mostWeight, ToLongFunction<K> weight, Function<K, V> maker) {
        this.mostWeight = mostWeight;
        this.weight = weight;
        this.maker = maker;
    }

    V get(K key) {
        return place(key).get(() -> maker.apply(key));
    }

    private synchronized Once<V> place(K key) {
        var place = kept.computeIfAbsent(key, any -> new Once<>());
        var eldest = kept.entrySet().iterator();
        while (kept.size() > 1 && weightOfAll() > mostWeight) {
            eldest.next();
            eldest.remove();
        }
        return place;
    }

    private long weightOfAll() {
        return kept.keySet().stream().mapToLong(weight).sum();
    }

    /** A value made by whoever needs it first. */
    private static final class Once<V> {
        private @Nullable V value;

        synchronized V get(Supplier<V> maker) {
            var present = value;
            if (present == null) {
                present = maker.get();
                value = present;
            }
            return present;
        }
    }
}
