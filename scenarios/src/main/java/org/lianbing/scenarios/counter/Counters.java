package org.lianbing.scenarios.counter;

import org.lianbing.sandbox.Replicas;

/** Adds the counter to a replica. */
public final class Counters {
    private Counters() {}

    public static Replicas.Extension extension() {
        return new Replicas.Extension(new CounterDomain(), CounterBook.EMPTY, CounterEvent.class);
    }
}
