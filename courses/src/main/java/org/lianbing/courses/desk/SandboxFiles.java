package org.lianbing.courses.desk;

import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.JournalStore;

/** Sandboxes on record, with their journals and the orders that still wait for an answer. */
public interface SandboxFiles extends JournalStore {

    /** Puts a sandbox on record together with its first entries: both or neither. */
    void create(SandboxFile file, List<Entry> entries);

    Optional<SandboxFile> find(String id);

    List<SandboxFile> of(long ownerId, int limit, int offset);

    long count(long ownerId);

    /** Orders committed and not answered, oldest first. */
    List<OpenOrder> openOrders();

    /** Notes another attempt to get an order answered. */
    void tried(OpenOrder order);

    /** An order that waits for its answer: the entry holds it. */
    record OpenOrder(String sandboxId, String serial, int entry, int attempts) {}
}
