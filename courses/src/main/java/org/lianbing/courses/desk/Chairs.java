package org.lianbing.courses.desk;

import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.Officer;

/** Says which officers of a sandbox a person may act as; a feature that opens sandboxes for a purpose answers for its own. */
public interface Chairs {

    /** The open chairs, empty if this feature knows nothing of the sandbox. */
    Optional<List<Officer>> open(SandboxFile file);
}
