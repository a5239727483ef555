package org.lianbing.courses.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.stage.StageBaseline;
import org.lianbing.courses.stage.StageReplica;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.InMemoryJournal;
import org.lianbing.sandbox.Opening;
import org.lianbing.sandbox.Order;
import org.lianbing.sandbox.Outside;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Stored;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class OrderDeskTest {
    private static final String BOX = "box";

    private final Replica replica = StageReplica.replica();
    private final Files files = new Files();
    private final Bank bank = new Bank();
    private final LiveSandboxes live =
            new LiveSandboxes(replica, files, new StaticListableBeanFactory().getBeanProvider(SandboxWatcher.class));
    private final OrderDesk orders = new OrderDesk(replica, files, live, bank, Clock.systemUTC());
    private final Sandboxes sandboxes = new Sandboxes(replica, files, live, orders, bank, List.of());

    OrderDeskTest() {
        var opening = new Opening(StageBaseline.ID, 0, 1, StageBaseline.TODAY, List.of(), null);
        files.append(BOX, replica.open(opening).last());
    }

    private Entry debit() {
        return debit("YZ1");
    }

    private Entry debit(String levyId) {
        return sandboxes.submit(BOX, Submission.operation("ZS-01", StageBaseline.debit(replica, levyId)));
    }

    private Submission answer(String serial) {
        var form = replica.emptyForm().put("serial", serial).put("status", "1").put("paid_on", "2015-10-08");
        return Submission.operation("ZS-N1", form).at(Post.SYSTEM);
    }

    private String status() {
        var ledger = sandboxes.sandbox(BOX).ledger();
        return ledger.book(CollectionBook.class).find("YZ1").orElseThrow().status(ledger.today());
    }

    @Test
    void anAnswerInTimeFollowsTheOrderAtOnce() {
        bank.says = () -> Optional.of(answer(files.serial()));
        assertThat(debit().number()).isEqualTo(2);
        assertThat(sandboxes.sandbox(BOX).size()).isEqualTo(3);
        assertThat(status()).isEqualTo("已缴");
        assertThat(files.open).isEmpty();
    }

    @Test
    void aGatewayThatBreaksDoesNotTouchTheAcknowledgedEntry() {
        bank.says = () -> {
            throw new IllegalStateException("broken");
        };
        assertThat(debit().isRefused()).isFalse();
        assertThat(status()).isEqualTo("扣款中");
        orders.chaseDue();
        assertThat(status()).isEqualTo("扣款中");
        bank.says = () -> Optional.of(answer(files.serial()));
        orders.chaseDue();
        assertThat(status()).isEqualTo("已缴");
    }

    @Test
    void anAnswerThatComesTwiceIsEnteredOnce() {
        debit();
        var serial = files.serial();
        bank.says = () -> {
            bank.says = () -> Optional.of(answer(serial));
            orders.chase(BOX);
            return Optional.of(answer(serial));
        };
        orders.chase(BOX);
        assertThat(sandboxes.sandbox(BOX).size()).isEqualTo(3);
    }

    @Test
    void anAnswerTheReplicaRefusesIsNotJournalledAndTheOrderStaysOpen() {
        bank.says = () -> Optional.of(answer("KK-of-somebody-else"));
        debit();
        orders.chaseDue();
        assertThat(sandboxes.sandbox(BOX).size()).isEqualTo(2);
        assertThat(files.open).hasSize(1);
        assertThat(status()).isEqualTo("扣款中");
    }

    @Test
    void whoComesSecondToAnOrderDoesNotAskAgain() {
        debit();
        var seen = files.of(BOX).getFirst();
        files.claim(seen, Instant.now());
        files.stale = seen;
        var before = bank.calls;
        orders.chaseDue();
        assertThat(bank.calls).isEqualTo(before);
    }

    @Test
    void theBankLearnsHowManyOrdersWentBefore() {
        debit();
        assertThat(bank.last.before()).isZero();
        debit("YZ2");
        assertThat(bank.last.before()).isEqualTo(1);
        assertThat(bank.last.orderedOn()).isEqualTo("2015-10-08");
    }

    @Test
    void aDayLaterOpenOrdersAreAskedAfterAtOnce() {
        debit();
        bank.says = () -> bank.last.today().isAfter(bank.last.orderedOn())
                ? Optional.of(answer(files.serial()))
                : Optional.empty();
        orders.chaseDue();
        assertThat(status()).isEqualTo("扣款中");
        sandboxes.turnTo(BOX, StageBaseline.TODAY.plusDays(1));
        assertThat(status()).isEqualTo("已缴");
    }

    @Test
    void thePauseDoublesUpToAnHour() {
        assertThat(OrderDesk.pause(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(OrderDesk.pause(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(OrderDesk.pause(9)).isEqualTo(Duration.ofSeconds(2560));
        assertThat(OrderDesk.pause(10)).isEqualTo(Duration.ofHours(1));
        assertThat(OrderDesk.pause(1_000)).isEqualTo(Duration.ofHours(1));
    }

    private static final class Bank implements Gateway {
        private Supplier<Optional<Submission>> says = Optional::empty;
        private int calls;
        private OutgoingOrder last;

        @Override
        public Outside outside(String sandboxId) {
            return Outside.UNREACHABLE;
        }

        @Override
        public Optional<Submission> send(String sandboxId, OutgoingOrder order) {
            calls++;
            last = order;
            return says.get();
        }

        @Override
        public Optional<Submission> query(String sandboxId, OutgoingOrder order) {
            return send(sandboxId, order);
        }
    }

    /** Journals and open orders in memory, as the tables keep them. */
    private static final class Files implements SandboxFiles, OpenOrders {
        private final InMemoryJournal journal = new InMemoryJournal();
        private final Map<String, OpenOrder> open = new LinkedHashMap<>();
        private OpenOrder stale;

        String serial() {
            return open.keySet().iterator().next();
        }

        @Override
        public void append(String sandbox, Entry entry) {
            journal.append(sandbox, entry);
            for (var event : entry.events()) {
                if (event instanceof Order order) {
                    open.put(order.serial(), new OpenOrder(sandbox, order.serial(), entry.number(), 0));
                }
            }
            if (entry.post() == Post.SYSTEM) {
                open.remove(entry.form().path("serial").asString(""));
            }
        }

        @Override
        public List<Entry> read(String sandbox, int first) {
            return journal.read(sandbox, first);
        }

        @Override
        public List<Stored> journal(String sandbox) {
            return read(sandbox, 1).stream()
                    .map(entry -> new Stored(entry, true))
                    .toList();
        }

        @Override
        public List<OpenOrder> due(Instant now, int mostAttempts) {
            return stale == null ? of(BOX) : List.of(stale);
        }

        @Override
        public List<OpenOrder> of(String sandboxId) {
            return new ArrayList<>(open.values());
        }

        @Override
        public boolean isOpen(String sandboxId, String serial) {
            return open.containsKey(serial);
        }

        @Override
        public boolean claim(OpenOrder order, Instant nextTry) {
            return open.replace(
                    order.serial(),
                    order,
                    new OpenOrder(order.sandboxId(), order.serial(), order.entry(), order.attempts() + 1));
        }

        @Override
        public void create(SandboxFile file, List<Entry> entries) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<SandboxFile> find(String id) {
            return Optional.empty();
        }

        @Override
        public List<SandboxFile> of(long ownerId, int limit, int offset) {
            return List.of();
        }

        @Override
        public long count(long ownerId) {
            return 0;
        }
    }
}
