package org.lianbing.courses.outside;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The outside of each sandbox: what the feature that opened it says, else the one of free practice. The features are
 * looked up late, because they use the desk and the desk uses the gateway.
 */
@Service
public class Worlds {
    private final ObjectProvider<WorldSource> sources;
    private final MockWorld practice = PracticeWorld.standard();

    Worlds(ObjectProvider<WorldSource> sources) {
        this.sources = sources;
    }

    public MockWorld of(String sandboxId) {
        return sources.orderedStream()
                .flatMap(source -> source.world(sandboxId).stream())
                .findFirst()
                .orElse(practice);
    }
}
