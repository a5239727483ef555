package org.lianbing.courses.stage;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lianbing.courses.outside.MockWorld;
import org.lianbing.courses.outside.WorldSource;

/** Worlds a test makes up for its own sandboxes. */
public final class StageWorlds implements WorldSource {
    private final Map<String, MockWorld> worlds = new ConcurrentHashMap<>();

    public void put(String sandboxId, MockWorld world) {
        worlds.put(sandboxId, world);
    }

    @Override
    public Optional<MockWorld> world(String sandboxId) {
        return Optional.ofNullable(worlds.get(sandboxId));
    }
}
