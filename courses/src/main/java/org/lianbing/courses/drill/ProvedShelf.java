package org.lianbing.courses.drill;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.lianbing.grader.Grader;
import org.lianbing.sandbox.Replica;
import org.lianbing.scenarios.Library;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.ScenarioFault;
import org.lianbing.scenarios.proof.Proof;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The scenarios that come with the product, proved once more beside the start of the node; who asks for them sooner waits for the
 * proof. The build proves many variants of each.
 */
@Component
class ProvedShelf implements Shelf {
    private static final Logger log = LoggerFactory.getLogger(ProvedShelf.class);
    private static final int SEEDS_AT_START = 1;

    private final CompletableFuture<Library> library;

    ProvedShelf(Replica replica) {
        this.library = CompletableFuture.supplyAsync(
                () -> proved(replica),
                proof -> Thread.ofPlatform().name("scenarios").daemon().start(proof));
    }

    private static Library proved(Replica replica) {
        var library = Proof.proved(Library.builtIn(replica), replica, Grader.marker(replica), SEEDS_AT_START);
        library.faults().forEach(fault -> log.warn("剧本没有通过自证：{}", fault));
        return library;
    }

    @Override
    public List<Scenario> scenarios() {
        return library.join().scenarios();
    }

    @Override
    public List<ScenarioFault> faults() {
        return library.join().faults();
    }
}
