package org.lianbing.courses.drill;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lianbing.grader.Grader;
import org.lianbing.sandbox.Replica;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.run.Bystanders;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Variants worked out and the experts' runs that mark them, kept while they are in use. */
@Component
class Variants implements DisposableBean {
    private static final int MOST = 2_000;

    private final Replica replica;
    private final Cache<Key, Variant> variants =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<Key, Grader> graders =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** One at a time, so that a whole class starting at once leaves the processor to the people. */
    private final ExecutorService beside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("experts").daemon().factory());

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

    /** Has the experts play a variant meanwhile, so that nobody waits for them who hands in; he is told what fails. */
    void prepare(Scenario scenario, long seed) {
        beside.submit(() -> grader(scenario, seed));
    }

    @Override
    public void destroy() {
        beside.shutdownNow();
    }

    Bystanders bystanders(Scenario scenario, long seed) {
        return new Bystanders(replica, scenario, of(scenario, seed));
    }

    private static Key key(Scenario scenario, long seed) {
        return new Key(scenario.id(), scenario.version(), seed);
    }
}
