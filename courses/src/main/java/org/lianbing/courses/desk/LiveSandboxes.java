package org.lianbing.courses.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.lianbing.sandbox.Answer;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.JournalStore.NotNext;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The sandboxes in this node's memory, a cache over their journals, and the one way to add to a journal: one at a time
 * per sandbox, in memory only after it is stored.
 */
@Component
class LiveSandboxes {
    private static final Logger log = LoggerFactory.getLogger(LiveSandboxes.class);
    private static final int MOST_TRIES = 5;
    private static final int MOST_CACHED = 4_000;

    private final Replica replica;
    private final SandboxFiles files;
    private final List<SandboxWatcher> watchers;
    private final Cache<String, Sandbox> cached = Caffeine.newBuilder()
            .maximumSize(MOST_CACHED)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();
    /** A lock lives as long as somebody holds or awaits it. */
    private final Cache<String, ReentrantLock> locks =
            Caffeine.newBuilder().weakValues().build();

    LiveSandboxes(Replica replica, SandboxFiles files, ObjectProvider<SandboxWatcher> watchers) {
        this.replica = replica;
        this.files = files;
        this.watchers = watchers.orderedStream().toList();
    }

    Sandbox sandbox(String id) {
        var present = cached.getIfPresent(id);
        return present == null ? reload(id) : present;
    }

    /** The sandbox with at least so many entries, where another node may have added some. */
    Sandbox sandbox(String id, int entries) {
        var present = sandbox(id);
        return present.size() >= entries ? present : reload(id);
    }

    private Sandbox reload(String id) {
        return keep(id, replica.restore(files.journal(id)));
    }

    /** Keeps whichever is further on: a slow reader must not hide an entry that was acknowledged meanwhile. */
    Sandbox keep(String id, Sandbox sandbox) {
        return cached.asMap().merge(id, sandbox, (present, other) -> present.size() > other.size() ? present : other);
    }

    /**
     * Decides against the sandbox as it stands and stores the entry.
     *
     * @param decide asked again if another node was faster; empty for nothing to add
     * @throws NotNext if other nodes were faster each time
     */
    Optional<Entry> append(String id, Function<Sandbox, Optional<Answer>> decide) {
        var lock = locks.get(id, key -> new ReentrantLock());
        lock.lock();
        try {
            var answer = store(id, decide);
            answer.ifPresent(kept -> tell(id, kept.entry()));
            return answer.map(Answer::entry);
        } finally {
            lock.unlock();
        }
    }

    private Optional<Answer> store(String id, Function<Sandbox, Optional<Answer>> decide) {
        for (int tries = 1; ; tries++) {
            var answer = decide.apply(sandbox(id));
            if (answer.isEmpty()) {
                return answer;
            }
            try {
                files.append(id, answer.get().entry());
                keep(id, answer.get().sandbox());
                return answer;
            } catch (NotNext faster) {
                cached.invalidate(id);
                if (tries == MOST_TRIES) {
                    throw faster;
                }
            }
        }
    }

    /** The entry is stored: whatever a watcher makes of it, it stays acknowledged. */
    private void tell(String id, Entry entry) {
        for (var watcher : watchers) {
            try {
                watcher.appended(id, entry);
            } catch (RuntimeException failed) {
                log.error(
                        "{} failed on entry {} of sandbox {}",
                        watcher.getClass().getName(),
                        entry.number(),
                        id,
                        failed);
            }
        }
    }
}
