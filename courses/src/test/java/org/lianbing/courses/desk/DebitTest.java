package org.lianbing.courses.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianbing.courses.outside.Faults;
import org.lianbing.courses.outside.Faults.Ordered;
import org.lianbing.courses.outside.MockWorld;
import org.lianbing.courses.outside.OutsideFault;
import org.lianbing.courses.outside.Partner;
import org.lianbing.courses.outside.ReceivedDebit;
import org.lianbing.courses.outside.Settlement;
import org.lianbing.courses.people.People;
import org.lianbing.courses.stage.StageBaseline;
import org.lianbing.courses.stage.StageTest;
import org.lianbing.courses.stage.StageWorlds;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Inquiry;
import org.lianbing.sandbox.Order;
import org.lianbing.sandbox.Reply;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.Levy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bank debit over HTTP to the mock bank, with everything that can go wrong on the way. */
@StageTest
class DebitTest {
    @Autowired
    Sandboxes sandboxes;

    @Autowired
    OrderDesk orders;

    @Autowired
    OpenOrders open;

    @Autowired
    Gateway gateway;

    @Autowired
    Faults faults;

    @Autowired
    People people;

    @Autowired
    StageWorlds worlds;

    @Autowired
    JdbcClient jdbc;

    private String box;

    @BeforeEach
    void open() {
        var owner = people.account("student01").orElseThrow().id();
        box = sandboxes.practise(owner, StageBaseline.ID, StageBaseline.TODAY).id();
    }

    private Entry debit(String levyId) {
        var form = StageBaseline.debit(sandboxes.replica(), levyId);
        return sandboxes.submit(box, Submission.operation("ZS-01", form));
    }

    private Levy levy(String id) {
        return sandboxes
                .sandbox(box)
                .ledger()
                .book(CollectionBook.class)
                .find(id)
                .orElseThrow();
    }

    private String status(String levyId) {
        return levy(levyId).status(StageBaseline.TODAY);
    }

    /** The bank's own ledger: how many lines it has, and how often orders arrived in all. */
    private Map<String, Object> ledger() {
        return jdbc.sql(
                        "select count(*) as debits, coalesce(sum(arrivals), 0) as arrivals from mock_debit where sandbox_id = ?")
                .param(box)
                .query()
                .singleRow();
    }

    private void ledgerShows(long debits, long arrivals) {
        var row = ledger();
        assertThat(((Number) row.get("debits")).longValue()).as("debits").isEqualTo(debits);
        assertThat(((Number) row.get("arrivals")).longValue()).as("arrivals").isEqualTo(arrivals);
    }

    @Test
    void successPaysTheLevy() {
        var entry = debit("YZ1");
        assertThat(entry.number()).isEqualTo(2);
        assertThat(status("YZ1")).isEqualTo("已缴");
        assertThat(sandboxes.sandbox(box).last().officer()).isEqualTo("系统");
        assertThat(open.of(box)).isEmpty();
        ledgerShows(1, 1);
    }

    @ParameterizedTest
    @CsvSource({"INSUFFICIENT_FUNDS,余额不足", "AGREEMENT_VOID,协议无效"})
    void aRefusalOfTheBankLeavesTheLevyOwedAndSaysWhy(OutsideFault fault, String reason) {
        faults.order(box, new Ordered(Partner.BANK, fault, 1));
        debit("YZ1");
        assertThat(levy("YZ1").pendingDebit()).isNull();
        assertThat(status("YZ1")).isEqualTo("未缴");
        assertThat(sandboxes.sandbox(box).last().form().path("reason").asString())
                .isEqualTo(reason);
        debit("YZ1");
        assertThat(status("YZ1")).isEqualTo("已缴");
        ledgerShows(2, 2);
    }

    @Test
    void oneFenOrMoreBeyondTheBalanceIsRefused() {
        debit(StageBaseline.TOO_DEAR);
        assertThat(status(StageBaseline.TOO_DEAR)).isEqualTo("未缴");
        assertThat(sandboxes.sandbox(box).last().form().path("reason").asString())
                .isEqualTo("余额不足");
    }

    @Test
    void aLateAnswerStillInTimeIsAnAnswer() {
        faults.order(box, new Ordered(Partner.BANK, OutsideFault.DELAY, 1));
        debit("YZ1");
        assertThat(status("YZ1")).isEqualTo("已缴");
    }

    @ParameterizedTest
    @EnumSource(
            value = OutsideFault.class,
            names = {"TIMEOUT", "GARBAGE"})
    void aLostAnswerIsFetchedBySerialAndNothingIsDebitedTwice(OutsideFault fault) {
        faults.order(box, new Ordered(Partner.BANK, fault, 1));
        assertThat(debit("YZ1").isRefused()).isFalse();
        assertThat(status("YZ1")).isEqualTo("扣款中");
        ledgerShows(1, 1);
        orders.chase(box);
        assertThat(status("YZ1")).isEqualTo("已缴");
        ledgerShows(1, 1);
    }

    @Test
    void anOrderTheBankNeverHeardOfIsSentAgainUnderItsSerial() {
        faults.order(box, new Ordered(Partner.BANK, OutsideFault.RESET, 1));
        var serial = serial(debit("YZ1"));
        assertThat(status("YZ1")).isEqualTo("扣款中");
        ledgerShows(0, 0);
        orders.chase(box);
        assertThat(status("YZ1")).isEqualTo("已缴");
        ledgerShows(1, 1);
        assertThat(sandboxes.sandbox(box).last().form().path("serial").asString())
                .isEqualTo(serial);
    }

    @Test
    void anOutageThatLastsLeavesTheOrderOpenAndSendsNothingBlind() {
        faults.order(box, new Ordered(Partner.BANK, OutsideFault.TIMEOUT, 3));
        debit("YZ1");
        orders.chase(box);
        orders.chase(box);
        assertThat(status("YZ1")).isEqualTo("扣款中");
        assertThat(open.of(box))
                .singleElement()
                .extracting(OpenOrders.OpenOrder::attempts)
                .isEqualTo(2);
        ledgerShows(1, 1);
        orders.chase(box);
        assertThat(status("YZ1")).isEqualTo("已缴");
    }

    @Test
    void aSerialThatArrivesTwiceIsDebitedOnceAndAnsweredTheSame() {
        var entry = debit("YZ1");
        var outgoing = OutgoingOrder.of(
                sandboxes.sandbox(box), entry, (Order) entry.events().getFirst());
        var first = gateway.send(box, outgoing).orElseThrow();
        var second = gateway.send(box, outgoing).orElseThrow();
        assertThat(second.form()).isEqualTo(first.form());
        ledgerShows(1, 3);
        assertThat(sandboxes.sandbox(box).size()).isEqualTo(3);
    }

    @Test
    void anAnswerFetchedByManyAtOnceIsEnteredOnce() throws Exception {
        faults.order(box, new Ordered(Partner.BANK, OutsideFault.TIMEOUT, 1));
        debit("YZ1");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                threads.submit(() -> orders.chase(box));
            }
        }
        assertThat(status("YZ1")).isEqualTo("已缴");
        assertThat(sandboxes.sandbox(box).size()).isEqualTo(3);
    }

    @Test
    void debitsSideBySideAllComeThroughOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 9; i++) {
                var levyId = "YZ" + i;
                threads.submit(() -> debit(levyId));
            }
        }
        for (int i = 0; i < 9; i++) {
            assertThat(status("YZ" + i)).isEqualTo("已缴");
        }
        ledgerShows(9, 9);
        assertThat(sandboxes.sandbox(box).size()).isEqualTo(1 + 18);
    }

    @Test
    void aCopyMadeWhileAnOrderIsOpenSettlesItWithItsOwnBank() {
        faults.order(box, new Ordered(Partner.BANK, OutsideFault.RESET, 1));
        debit("YZ1");
        var copy = sandboxes
                .fork(sandboxes.find(box).orElseThrow().ownerId(), box, null)
                .id();
        assertThat(open.of(copy)).hasSize(1);
        orders.chase(copy);
        var levy = sandboxes
                .sandbox(copy)
                .ledger()
                .book(CollectionBook.class)
                .find("YZ1")
                .orElseThrow();
        assertThat(levy.status(StageBaseline.TODAY)).isEqualTo("已缴");
        assertThat(status("YZ1")).isEqualTo("扣款中");
    }

    private record SilentUntilTheNextDay() implements MockWorld {
        @Override
        public Reply ask(Inquiry inquiry) {
            return Reply.unreachable();
        }

        @Override
        public Optional<Settlement> settle(ReceivedDebit debit) {
            return debit.today().isAfter(debit.orderedOn())
                    ? Optional.of(Settlement.done(debit.orderedOn()))
                    : Optional.empty();
        }
    }

    @Test
    void aBankThatKeepsSilentAnswersWhenTheDateMovesOn() {
        worlds.put(box, new SilentUntilTheNextDay());
        debit("YZ1");
        orders.chase(box);
        assertThat(status("YZ1")).isEqualTo("扣款中");
        sandboxes.turnTo(box, StageBaseline.TODAY.plusDays(1));
        assertThat(status("YZ1")).isEqualTo("已缴");
        assertThat(sandboxes.sandbox(box).last().form().path("paid_on").asString())
                .isEqualTo("2015-10-08");
        ledgerShows(1, 1);
    }

    @Test
    void aCopyHasTheOutsideOfItsOriginAndALedgerOfItsOwn() {
        worlds.put(box, new SilentUntilTheNextDay());
        debit("YZ1");
        var copy = sandboxes
                .fork(sandboxes.find(box).orElseThrow().ownerId(), box, null)
                .id();
        sandboxes.turnTo(copy, StageBaseline.TODAY.plusDays(1));
        var levy = sandboxes
                .sandbox(copy)
                .ledger()
                .book(CollectionBook.class)
                .find("YZ1")
                .orElseThrow();
        assertThat(levy.pendingDebit()).isNull();
        assertThat(status("YZ1")).isEqualTo("扣款中");
        assertThat(gateway.outside(copy).ask(new Question("bank", Map.of())).status())
                .isEqualTo(Reply.Status.UNREACHABLE);
    }

    private record Question(String partner, Map<String, String> question) implements Inquiry {}

    private static String serial(Entry entry) {
        return ((Order) entry.events().getFirst()).serial();
    }
}
