package org.lianbing.sandbox.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lianbing.sandbox.Answer;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Malformed;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.sandbox.readings.TaxpayerBalance;

/** One run of random moves; every move is checked, all books every hundred moves, the replay every five hundred. */
final class Simulation {
    private static final int ALL_BOOKS = 100;
    private static final int REPLAY = 500;

    private final Replica replica;
    private final Ledger opened;
    private final long seed;
    private final Random chance;
    private final Map<String, Generator> generators = new TreeMap<>();
    private final Set<String> accepted = new TreeSet<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final List<Entry> read = new ArrayList<>();
    private Sandbox sandbox;

    Simulation(Replica replica, Sandbox start, long seed) {
        this.replica = replica;
        this.sandbox = start;
        this.opened = start.ledger();
        this.seed = seed;
        this.chance = new Random(seed);
        this.read.add(replica.read(replica.write(start.last())));
        generators.putAll(InvoiceWork.all());
        generators.putAll(DeclarationWork.all());
        generators.putAll(MoneyWork.all());
        generators.putAll(RegisterWork.all());
    }

    Set<String> accepted() {
        return accepted;
    }

    /** How often each operation was refused by each code. */
    Map<String, Integer> refusals() {
        return refusals;
    }

    /** @throws AssertionError naming the seed and the entry at which something did not hold */
    void run(int moves) {
        for (int move = 1; move <= moves; move++) {
            try {
                move();
                if (move % ALL_BOOKS == 0) {
                    assertThat(Always.broken(opened, sandbox.ledger())).isEmpty();
                }
                if (move % REPLAY == 0 || move == moves) {
                    replays();
                }
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError(
                        "种子 " + seed + "，第 " + move + " 步，日志到第 " + sandbox.size() + " 条："
                                + replica.write(sandbox.last()),
                        failed);
            }
        }
    }

    private void move() {
        var now = new Moment(replica, sandbox, chance);
        if (now.oneIn(25)) {
            keep(replica.turnTo(sandbox, sandbox.ledger().today().plusDays(1 + now.below(6))));
            return;
        }
        submission(now).ifPresent(submission -> submit(now, submission));
    }

    private Optional<Submission> submission(Moment now) {
        if (now.oneIn(8)) {
            return Optional.of(Spoiler.madeUp(now));
        }
        var good = now.oneIn(4)
                ? CaseWork.step(now)
                : now.any(List.copyOf(generators.values())).orElseThrow().next(now);
        return good.map(submission -> now.oneIn(6) ? Spoiler.spoilt(now, submission) : submission);
    }

    private void submit(Moment now, Submission submission) {
        try {
            keep(replica.submit(sandbox, submission, new Bystander(now).outside()));
        } catch (Malformed malformed) {
            assertThat(malformed.faults()).isNotEmpty();
        } catch (UnknownName nobody) {
            assertThat(nobody).hasMessageContaining("没有");
        } catch (RuntimeException bug) {
            throw new AssertionError("不该发生：" + submission, bug);
        }
    }

    private void keep(Answer answer) {
        var before = sandbox.ledger();
        var entry = answer.entry();
        var copy = replica.read(replica.write(entry));
        assertThat(copy).isEqualTo(entry);
        read.add(copy);
        sandbox = answer.sandbox();
        if (entry.isRefused()) {
            refusals.merge(entry.code() + " " + entry.refusal().code(), 1, Integer::sum);
            assertThat(entry.events()).isEmpty();
            changedNothing(before, sandbox.ledger());
            return;
        }
        accepted.add(entry.code());
        if (entry.taxpayerId() != null) {
            assertThat(TaxpayerBalance.disagreements(sandbox.ledger(), entry.taxpayerId()))
                    .isEmpty();
        }
    }

    private static void changedNothing(Ledger before, Ledger after) {
        var books = Always.books(before);
        var same = Always.books(after);
        for (int i = 0; i < books.size(); i++) {
            assertThat(same.get(i)).isSameAs(books.get(i));
        }
        assertThat(after.today()).isEqualTo(before.today());
    }

    /** Replaying checks the chain of hashes, too. */
    private void replays() {
        var replayed = replica.replay(read);
        assertThat(replayed.entries()).isEqualTo(sandbox.entries());
        assertThat(replayed.ledger().today()).isEqualTo(sandbox.ledger().today());
        assertThat(Always.books(replayed.ledger())).isEqualTo(Always.books(sandbox.ledger()));
    }
}
