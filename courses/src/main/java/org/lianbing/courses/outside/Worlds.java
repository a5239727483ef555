package org.lianbing.courses.outside;

import java.util.Optional;
import org.lianbing.courses.desk.SandboxFile;
import org.lianbing.courses.desk.SandboxFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The outside of each sandbox: what the feature that opened it says, for a copy that of its origin, else the one of free
 * practice. The features are looked up late, because they use the desk and the desk uses the gateway.
 */
@Service
public class Worlds {
    private final ObjectProvider<WorldSource> sources;
    private final SandboxFiles files;
    private final MockWorld practice = PracticeWorld.standard();

    Worlds(ObjectProvider<WorldSource> sources, SandboxFiles files) {
        this.sources = sources;
        this.files = files;
    }

    public MockWorld of(String sandboxId) {
        return known(sandboxId).orElse(practice);
    }

    private Optional<MockWorld> known(String sandboxId) {
        return sources.orderedStream()
                .flatMap(source -> source.world(sandboxId).stream())
                .findFirst()
                .or(() -> files.find(sandboxId).map(SandboxFile::forkedOf).flatMap(this::known));
    }
}
