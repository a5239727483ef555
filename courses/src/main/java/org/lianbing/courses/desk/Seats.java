package org.lianbing.courses.desk;

import org.lianbing.courses.people.SignedIn;

/** Who may see and use a sandbox beyond its owner: features that open sandboxes for others answer for them. */
public interface Seats {

    /** Whether the person may read the sandbox. */
    boolean mayRead(SignedIn person, SandboxFile file);

    /** Whether the person may act in it now. */
    boolean mayAct(SignedIn person, SandboxFile file);

    /** Whether the person must not copy it, as with a drill still open. */
    default boolean forbidsFork(SignedIn person, SandboxFile file) {
        return false;
    }
}
