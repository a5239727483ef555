package org.lianbing.courses.outside;

import java.net.URI;
import java.util.Optional;

/** Where the outside is reached: the embedded mock on this machine, and nothing else. */
public interface OutsideAddress {

    /** The address, after waiting a while for a mock that is still starting; empty if it does not run. */
    Optional<URI> base();
}
