package org.lianbing.courses.drill;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.lianbing.grader.Grader;
import org.lianbing.sandbox.Replica;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.run.Bystanders;
import org.springframework.stereotype.Component;

/** Variants worked out and the experts' runs that mark them, kept while they are in use. */
@Component
class Variants {
    private static final int MOST = 2_000;

    private final Replica replica;
    private final Cache<Key, Variant> variants =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<Key, Grader> graders =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Key(String scenario, String version, long seed) {}

    Variants(Replica replica) {
        this.replica = replica;
    }

    Variant of(Scenario scenario, long seed) {
        return variants.get(key(scenario, seed), missing -> Variant.of(scenario, seed));
    }

    Grader grader(Scenario scenario, long seed) {
        return graders.get(key(scenario, seed), missing -> Grader.of(replica, scenario, of(scenario, seed)));
    }

    Bystanders bystanders(Scenario scenario, long seed) {
        return new Bystanders(replica, scenario, of(scenario, seed));
    }

    private static Key key(Scenario scenario, long seed) {
        return new Key(scenario.id(), scenario.version(), seed);
    }
}
