package org.lianbing.courses.desk;

import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.JournalStore;
import org.lianbing.sandbox.Stored;

/** Sandboxes on record, with their journals. An entry and the orders in it, or the order it answers, are stored as one. */
public interface SandboxFiles extends JournalStore {

    /** Puts a sandbox on record together with its first entries, and the orders among them without an answer. */
    void create(SandboxFile file, List<Entry> entries);

    /** The whole journal of a sandbox, each entry checked against its hash as it was read. */
    List<Stored> journal(String sandbox);

    Optional<SandboxFile> find(String id);

    List<SandboxFile> of(long ownerId, int limit, int offset);

    long count(long ownerId);
}
