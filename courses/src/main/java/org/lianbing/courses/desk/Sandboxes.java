package org.lianbing.courses.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Answer;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Opening;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The sandboxes of this node: decides submissions one at a time per sandbox and acknowledges them only after their entry
 * is stored. Ledgers are a cache; the journal is the truth.
 */
@Service
public class Sandboxes {
    private static final Logger log = LoggerFactory.getLogger(Sandboxes.class);
    private static final int MOST_ACTS_OF_OTHERS = 50;
    private static final int PRACTICE_TAXPAYERS = 10_000;
    private static final long PRACTICE_SEED = 2015;

    private final Replica replica;
    private final SandboxFiles files;
    private final LiveSandboxes live;
    private final OrderDesk orders;
    private final Gateway gateway;
    private final List<Bystander> bystanders;

    Sandboxes(
            Replica replica,
            SandboxFiles files,
            LiveSandboxes live,
            OrderDesk orders,
            Gateway gateway,
            List<Bystander> bystanders) {
        this.replica = replica;
        this.files = files;
        this.live = live;
        this.orders = orders;
        this.gateway = gateway;
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
        live.keep(file.id(), sandbox);
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
        return live.sandbox(id);
    }

    /** The sandbox with everything stored so far, also what another node stored. */
    public Sandbox latest(String id) {
        var present = sandbox(id).size();
        return live.sandbox(id, present + files.read(id, present + 1).size());
    }

    /**
     * Decides an operation or step and stores its entry; orders in it are sent once it is stored, and an answer that
     * comes in time follows as an entry of its own, as do the acts of bystanders.
     */
    public Entry submit(String id, Submission submission) {
        var outside = new AskedOnce(gateway.outside(id));
        var entry = append(id, sandbox -> replica.submit(sandbox, submission, outside));
        orders.send(id, entry);
        letOthersAct(id);
        return entry;
    }

    /** Moves the business date on; partners outside that kept silent may answer then. */
    public Entry turnTo(String id, LocalDate date) {
        var entry = append(id, sandbox -> replica.turnTo(sandbox, date));
        orders.chase(id);
        letOthersAct(id);
        return entry;
    }

    /**
     * Bystanders act until none of them has anything to do, or one is refused. What they do wrong is a fault of the
     * scenario and takes nothing back of the entry that is stored.
     */
    private void letOthersAct(String id) {
        try {
            for (int acts = 0; acts < MOST_ACTS_OF_OTHERS; acts++) {
                var outside = new AskedOnce(gateway.outside(id));
                var acted = live.append(id, sandbox -> next(id, sandbox)
                        .map(submission -> replica.submit(sandbox, submission, outside)));
                if (acted.isEmpty() || acted.get().isRefused()) {
                    return;
                }
                orders.send(id, acted.get());
            }
        } catch (RuntimeException failed) {
            log.error("a bystander failed in sandbox {}", id, failed);
        }
    }

    private Optional<Submission> next(String id, Sandbox sandbox) {
        return bystanders.stream()
                .flatMap(bystander -> bystander.next(id, sandbox).stream())
                .findFirst();
    }

    private Entry append(String id, Function<Sandbox, Answer> decide) {
        return live.append(id, sandbox -> Optional.of(decide.apply(sandbox))).orElseThrow();
    }
}
