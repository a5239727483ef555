package org.lianbing.courses.classroom;

import java.util.concurrent.atomic.AtomicLong;
import org.lianbing.courses.desk.SandboxWatcher;
import org.lianbing.courses.drill.AttemptTurned;
import org.lianbing.courses.drill.WindowTurned;
import org.lianbing.sandbox.Entry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rings when something happened on this node, so that those who watch need not wait for the next look at the database. */
@Component
class EntryBell implements SandboxWatcher {
    private final AtomicLong rung = new AtomicLong();

    @Override
    public void appended(String sandboxId, Entry entry) {
        rung.incrementAndGet();
    }

    @EventListener({AttemptTurned.class, WindowTurned.class})
    void turned() {
        rung.incrementAndGet();
    }

    /** How often it rang so far. */
    long count() {
        return rung.get();
    }
}
