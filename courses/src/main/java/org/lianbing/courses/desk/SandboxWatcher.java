package org.lianbing.courses.desk;

import org.lianbing.sandbox.Entry;

/** Learns of every entry after it was stored; must be quick and must not throw. */
public interface SandboxWatcher {
    void appended(String sandboxId, Entry entry);
}
