package org.lianbing.courses.outside;

import java.util.Optional;

/** Says how the outside behaves towards a sandbox; a feature that opens sandboxes for a purpose answers for its own. */
public interface WorldSource {

    /** The world of a sandbox, empty if this feature knows nothing of it. */
    Optional<MockWorld> world(String sandboxId);
}
