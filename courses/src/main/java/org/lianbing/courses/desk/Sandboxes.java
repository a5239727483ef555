package org.lianbing.courses.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Answer;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.JournalStore.NotNext;
import org.lianbing.sandbox.Opening;
import org.lianbing.sandbox.Order;
import org.lianbing.sandbox.Outside;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.springframework.stereotype.Service;

/**
 * The sandboxes of this node: decides submissions one at a time per sandbox and acknowledges them only after their entry
 * is stored. Ledgers are a cache; the journal is the truth.
 */
@Service
public class Sandboxes {
    private static final int MOST_TRIES = 5;
    private static final int MOST_ACTS_OF_OTHERS = 50;
    private static final int MOST_CACHED = 4_000;
    private static final int PRACTICE_TAXPAYERS = 10_000;
    private static final long PRACTICE_SEED = 2015;

    private final Replica replica;
    private final SandboxFiles files;
    private final Gateway gateway;
    private final List<SandboxWatcher> watchers;
    private final List<Bystander> bystanders;
    private final ConcurrentHashMap<String, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Cache<String, Sandbox> cached =
            Caffeine.newBuilder().maximumSize(MOST_CACHED).expireAfterAccess(Duration.ofMinutes(30)).build();

    Sandboxes(Replica replica, SandboxFiles files, Gateway gateway, List<SandboxWatcher> watchers, List<Bystander> bystanders) {
        this.replica = replica;
        this.files = files;
        this.gateway = gateway;
        this.watchers = watchers;
        this.bystanders = bystanders;
    }

    public Replica replica() {
        return replica;
    }

    /** Opens a private sandbox for free practice. */
    public SandboxFile practise(long ownerId, String baseline, LocalDate today) {
        var opening = new Opening(baseline, PRACTICE_TAXPAYERS, PRACTICE_SEED, today, List.of(), null);
        return keep(ownerId, SandboxFile.Kind.PRACTICE, replica.open(opening));
    }

    /** Puts a sandbox that was built in memory on record, with everything in its journal so far. */
    public SandboxFile keep(long ownerId, SandboxFile.Kind kind, Sandbox sandbox) {
        return keep(new SandboxFile(
                UUID.randomUUID().toString(), ownerId, kind, sandbox.opening().baseline(), null, null), sandbox);
    }

    /** A what-if copy that ends after an entry; it belongs to whoever made it. */
    public SandboxFile fork(long ownerId, String id, @Nullable Integer atEntry) {
        var origin = sandbox(id);
        var at = atEntry == null ? origin.size() : atEntry;
        return keep(
                new SandboxFile(
                        UUID.randomUUID().toString(), ownerId, SandboxFile.Kind.FORK, origin.opening().baseline(), id, at),
                origin.at(at));
    }

    private SandboxFile keep(SandboxFile file, Sandbox sandbox) {
        files.create(file, sandbox.entries());
        cached.put(file.id(), sandbox);
        return file;
    }

    public Optional<SandboxFile> find(String id) {
        return files.find(id);
    }

    public List<SandboxFile> of(long ownerId, int limit, int offset) {
        return files.of(ownerId, limit, offset);
    }

    public long count(long ownerId) {
        return files.count(ownerId);
    }

    /** The sandbox as it stands now. @throws IllegalStateException if it is not on record */
    public Sandbox sandbox(String id) {
        var present = cached.getIfPresent(id);
        return present == null ? reload(id) : present;
    }

    /** The sandbox with everything stored so far, also what another node stored. */
    public Sandbox latest(String id) {
        var present = sandbox(id);
        return files.read(id, present.size() + 1).isEmpty() ? present : reload(id);
    }

    private Sandbox reload(String id) {
        var sandbox = replica.replay(files.read(id, 1));
        cached.put(id, sandbox);
        return sandbox;
    }

    /** Decides an operation or step and stores its entry; orders in it are sent once it is stored. */
    public Entry submit(String id, Submission submission) {
        var outside = new AskedOnce(gateway.outside(id));
        var entry = append(id, sandbox -> replica.submit(sandbox, submission, outside));
        entry.events().stream()
                .filter(Order.class::isInstance)
                .forEach(order -> settle(id, gateway.send(id, (Order) order)));
        letOthersAct(id);
        return entry;
    }

    public Entry turnTo(String id, LocalDate date) {
        var entry = append(id, sandbox -> replica.turnTo(sandbox, date));
        letOthersAct(id);
        return entry;
    }

    /** Bystanders act until none of them has anything to do, or one is refused. */
    private void letOthersAct(String id) {
        for (int acts = 0; acts < MOST_ACTS_OF_OTHERS; acts++) {
            var next = bystanders.stream()
                    .flatMap(bystander -> bystander.next(id, sandbox(id)).stream())
                    .findFirst();
            if (next.isEmpty()
                    || append(id, sandbox -> replica.submit(sandbox, next.get(), gateway.outside(id))).isRefused()) {
                return;
            }
        }
    }

    /** Asks again after every order that was sent and never answered. */
    void chaseOrders() {
        for (var open : files.openOrders()) {
            files.tried(open);
            sandbox(open.sandboxId()).entries().get(open.entry() - 1).events().stream()
                    .filter(event -> event instanceof Order order && order.serial().equals(open.serial()))
                    .forEach(order -> settle(open.sandboxId(), gateway.query(open.sandboxId(), (Order) order)));
        }
    }

    private void settle(String id, Optional<Submission> answer) {
        answer.ifPresent(submission -> append(id, sandbox -> replica.submit(sandbox, submission, Outside.UNREACHABLE)));
    }

    private Entry append(String id, Function<Sandbox, Answer> decide) {
        var lock = locks.computeIfAbsent(id, key -> new ReentrantLock());
        lock.lock();
        try {
            return tryAppend(id, decide);
        } finally {
            lock.unlock();
            if (!lock.hasQueuedThreads()) {
                locks.remove(id, lock);
            }
        }
    }

    private Entry tryAppend(String id, Function<Sandbox, Answer> decide) {
        for (int tries = 1; ; tries++) {
            var answer = decide.apply(sandbox(id));
            try {
                files.append(id, answer.entry());
                cached.put(id, answer.sandbox());
                watchers.forEach(watcher -> watcher.appended(id, answer.entry()));
                return answer.entry();
            } catch (NotNext faster) {
                cached.invalidate(id);
                if (tries == MOST_TRIES) {
                    throw faster;
                }
            }
        }
    }
}
