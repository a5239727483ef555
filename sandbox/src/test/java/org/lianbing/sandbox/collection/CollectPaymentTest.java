package org.lianbing.sandbox.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.XINYUAN;
import static org.lianbing.sandbox.collection.Levies.VAT;
import static org.lianbing.sandbox.collection.Levies.payment;
import static org.lianbing.sandbox.collection.Levies.raised;
import static org.lianbing.sandbox.collection.Levies.scene;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.AgreementEnded;
import org.lianbing.sandbox.books.collection.CollectionEvent.DebitOrdered;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyCancelled;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.CollectionEvent.OverpaymentArisen;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.legal.LegalEvent.PenaltyDecided;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VoucherUsed;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VouchersDrawn;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.document.DocumentServed;
import org.lianbing.sandbox.readings.TaxpayerBalance;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxPeriod;

class CollectPaymentTest {
    private static final LocalDate TODAY = LocalDate.of(2015, 10, 22);

    private static VouchersDrawn slips(String collector, String kind) {
        return new VouchersDrawn(collector, kind, NumberRange.of("湘国缴1501", "00000001", "00000025"), TODAY);
    }

    private static Levy levy(Scene scene) {
        return scene.book(CollectionBook.class).find(VAT).orElseThrow();
    }

    @Test
    void paid_at_a_bank_on_the_due_day_the_levy_is_settled_without_late_fee() {
        var scene =
                scene("2015-10-22").when("ZS-01", payment(VAT, "02", "25200")).accepted();
        assertThat(scene.event(PaymentReceived.class)).satisfies(received -> {
            assertThat(received.treasury()).isEqualTo("4301020000");
            assertThat(received.budgetItem()).isEqualTo("101010106");
            assertThat(received.paidOn()).isEqualTo("2015-10-22");
            assertThat(received.collector()).isEqualTo("G07");
        });
        assertThat(scene.event(DocumentIssued.class).title()).isEqualTo("税收缴款书");
        assertThat(scene.entry().events()).noneMatch(LevyRaised.class::isInstance);
        assertThat(scene.entry().form().get("late_fee").asString()).isEqualTo("0.00");
        assertThat(levy(scene).status(TODAY)).isEqualTo("已缴");
        assertThat(TaxpayerBalance.of(scene.ledger(), XINYUAN).isBalanced()).isTrue();
    }

    @Test
    void a_day_after_the_due_day_one_day_of_late_fee_is_levied() {
        var scene = scene("2015-10-22")
                .turnTo("2015-10-23")
                .when("ZS-01", payment(VAT, "02", "25200"))
                .accepted();
        var fee = scene.event(LevyRaised.class);
        assertThat(fee.kind()).isEqualTo(Levy.Kind.LATE_FEE);
        assertThat(fee.amount()).isEqualTo(Money.of("12.60"));
        assertThat(fee.source()).isEqualTo(VAT);
        var late = payment(fee.levyId(), "02", "12.60");
        late.put("tax_kind", "20");
        scene.when("ZS-01", late).accepted();
        assertThat(TaxpayerBalance.of(scene.ledger(), XINYUAN).owed()).isEqualTo(Money.ZERO);
    }

    @Test
    void each_part_bears_late_fee_until_its_own_day() {
        var scene =
                scene("2015-10-22").when("ZS-01", payment(VAT, "02", "5200")).accepted();
        assertThat(levy(scene).status(TODAY)).isEqualTo("部分");
        scene.turnTo("2015-11-01").when("ZS-01", payment(VAT, "02", "10000")).accepted();
        assertThat(scene.event(LevyRaised.class).amount()).isEqualTo(Money.of(50));
        scene.turnTo("2015-11-11").when("ZS-01", payment(VAT, "02", "10000")).accepted();
        assertThat(scene.event(LevyRaised.class).amount()).isEqualTo(Money.of(100));
        assertThat(TaxpayerBalance.disagreements(scene.ledger(), XINYUAN)).isEmpty();
    }

    @Test
    void late_fee_that_was_assessed_before_for_the_same_day_is_not_levied_again() {
        var scene = scene("2015-10-22").turnTo("2015-11-01");
        scene.when("ZS-02", AssessLateFeeTest.form("25200", "2015-10-22", "2015-11-01"))
                .accepted();
        scene.when("ZS-01", payment(VAT, "02", "25200")).accepted();
        assertThat(scene.entry().events()).noneMatch(LevyRaised.class::isInstance);
        assertThat(scene.book(CollectionBook.class).lateFeeOn(VAT)).isEqualTo(Money.of(126));
    }

    @Test
    void late_fee_assessed_for_an_earlier_day_is_made_up_to_the_day_of_payment() {
        var scene = scene("2015-10-22").turnTo("2015-11-01");
        scene.when("ZS-02", AssessLateFeeTest.form("25200", "2015-10-22", "2015-11-01"))
                .accepted();
        scene.turnTo("2015-11-02").when("ZS-01", payment(VAT, "02", "25200")).accepted();
        assertThat(scene.event(LevyRaised.class).amount()).isEqualTo(Money.of("12.60"));
    }

    @Test
    void by_agreement_the_bank_is_ordered_once_and_the_levy_waits_for_its_answer() {
        var scene =
                scene("2015-10-22").when("ZS-01", payment(VAT, "01", "25200")).accepted();
        var ordered = scene.event(DebitOrdered.class);
        assertThat(ordered.serial()).isEqualTo("KK20151022000001");
        assertThat(ordered.bankAccount()).isEqualTo("62284801430102803124");
        assertThat(levy(scene).status(TODAY)).isEqualTo("扣款中");
        assertThat(scene.book(CollectionBook.class).unansweredDebits()).hasSize(1);
        scene.when("ZS-01", payment(VAT, "01", "25200")).refused("ZS-01-V2").saying("该应征已入库，请核对");
        scene.when("ZS-01", payment(VAT, "02", "25200")).refused("ZS-01-V2");
    }

    @Test
    void without_a_valid_agreement_nothing_is_debited() {
        scene("2015-10-22", new AgreementEnded(XINYUAN, "SFXY0001", "销户"))
                .when("ZS-01", payment(VAT, "01", "25200"))
                .refused("ZS-01-V1")
                .saying("扣款失败：协议无效，请改用柜面缴款");
    }

    @Test
    void what_is_paid_cannot_be_paid_again() {
        scene("2015-10-22")
                .when("ZS-01", payment(VAT, "02", "25200"))
                .accepted()
                .when("ZS-01", payment(VAT, "02", "0.01"))
                .refused("ZS-01-V2");
    }

    @Test
    void mend_one_fault_see_the_next() {
        var scene = scene("2015-10-22");
        var form = payment("YZ201500000009", "02", "25200.01");
        form.put("treasury", "4300000000");
        form.put("tax_kind", "20");
        form.put("budget_item", "101010401");
        form.put("paid_date", "2015-10-21");
        form.put("late_fee", "12.60");
        scene.when("ZS-01", form).refused("ZS-01-V5");
        form.put("levy_record", VAT);
        scene.when("ZS-01", form).refused("ZS-01-V3").saying("国库与级次不匹配");
        form.put("treasury", "4301020000");
        form.put("budget_level", "90");
        scene.when("ZS-01", form).refused("ZS-01-V3");
        form.put("budget_level", "10");
        scene.when("ZS-01", form).refused("ZS-01-V7").saying("税款种类应为 10 正税");
        form.put("tax_kind", "10");
        scene.when("ZS-01", form).refused("ZS-01-V8").saying("实缴金额不得超过应征余额 25200.00");
        form.put("paid_amount", "25200");
        scene.when("ZS-01", form).refused("ZS-01-V9").saying("预算科目应为 101010106");
        form.put("budget_item", "101010106");
        scene.when("ZS-01", form).refused("ZS-01-V9").saying("入库日期应为 2015-10-22");
        form.remove("paid_date");
        scene.when("ZS-01", form).refused("ZS-01-V9").saying("滞纳金应为 0.00");
        form.remove("late_fee");
        scene.when("ZS-01", form).accepted();
    }

    @Test
    void nothing_is_no_payment() {
        assertThat(scene("2015-10-22").faults("ZS-01", payment(VAT, "02", "0"))).containsExactly("paid_amount CV05");
    }

    @Test
    void a_cancelled_levy_is_not_paid() {
        scene("2015-10-22", new LevyCancelled(VAT, XINYUAN, "申报作废"))
                .when("ZS-01", payment(VAT, "02", "25200"))
                .refused("ZS-01-V6");
    }

    @Test
    void cash_needs_a_blank_slip_and_uses_the_next() {
        scene("2015-10-22").when("ZS-01", payment(VAT, "03", "25200")).refused("ZS-01-V11");
        scene("2015-10-22", slips("G07", "101"))
                .when("ZS-01", payment(VAT, "04", "25200"))
                .refused("ZS-01-V11");
        var scene = scene("2015-10-22", slips("G07", "102"))
                .when("ZS-01", payment(VAT, "03", "200"))
                .accepted();
        assertThat(scene.event(VoucherUsed.class).number().fromText()).isEqualTo("00000001");
        scene.when("ZS-01", payment(VAT, "03", "25000")).accepted();
        var used = scene.event(VoucherUsed.class);
        assertThat(used.number().fromText()).isEqualTo("00000002");
        assertThat(used.amount()).isEqualTo(Money.of(25_000));
        assertThat(scene.event(DocumentIssued.class).content()).containsEntry("票证号码", "00000002");
    }

    @Test
    void at_a_bank_a_slip_is_used_where_the_collector_holds_one() {
        var scene = scene("2015-10-22", slips("G07", "101"))
                .when("ZS-01", payment(VAT, "02", "25200"))
                .accepted();
        assertThat(scene.event(VoucherUsed.class).ticketKind()).isEqualTo("101");
    }

    @Test
    void an_overpayment_is_set_off_up_to_what_is_left_of_it() {
        var overpaid =
                new OverpaymentArisen(XINYUAN, "10101", TaxPeriod.of("2015-08"), Money.of(1000), "SB201500000009");
        var scene = scene("2015-10-22", overpaid);
        scene.when("ZS-01", payment(VAT, "05", "1000.01")).refused("ZS-01-V10");
        scene.when("ZS-01", payment(VAT, "05", "1000")).accepted();
        scene.when("ZS-01", payment(VAT, "05", "0.01")).refused("ZS-01-V10").saying("可抵的多缴税款只有 0.00，不足抵缴");
    }

    @Test
    void a_fine_is_paid_on_its_decision_once_that_is_served() {
        var fine = raised("YZ201500000002", "39900", "399000000", Levy.Kind.FINE, "税〔2015〕00007", 200);
        var decided = new PenaltyDecided(XINYUAN, "税〔2015〕00007", "02", "1", "1", Money.of(200), TODAY);
        var paper = new DocumentIssued(
                "税〔2015〕00007", "penalty", "税务行政处罚决定书", XINYUAN, TaxAuthority.of("14301020000"), TODAY, Map.of(), "");
        var served = new DocumentServed("税〔2015〕00007", XINYUAN, "直接", TODAY, TODAY, "陈志远");
        var form = payment("YZ201500000002", "02", "200");
        form.put("tax_kind", "30");
        scene("2015-10-22", fine, decided, paper, served)
                .when("ZS-01", form)
                .refused("ZS-01-V4")
                .saying("罚款须凭处罚决定书缴纳");
        form.put("penalty_doc", "税〔2015〕00008");
        scene("2015-10-22", fine, decided, paper, served).when("ZS-01", form).refused("ZS-01-V4");
        form.put("penalty_doc", "税〔2015〕00007");
        scene("2015-10-22", fine, decided, paper).when("ZS-01", form).refused("ZS-01-V4");
        var scene = scene("2015-10-22", fine, decided, paper, served)
                .turnTo("2015-12-01")
                .when("ZS-01", form)
                .accepted();
        assertThat(scene.event(PaymentReceived.class).budgetItem()).isEqualTo("103050107");
        assertThat(scene.entry().events()).noneMatch(LevyRaised.class::isInstance);
    }

    @Test
    void what_the_local_bureau_levies_is_paid_to_its_collector() {
        Event city = raised("YZ201500000002", "10109", "101090101", Levy.Kind.TAX, "SB201500000002", 1764);
        var scene = scene("2015-10-22", city)
                .when("ZS-01", payment("YZ201500000002", "02", "1764"))
                .accepted();
        assertThat(scene.entry().officer()).isEqualTo("local-G07");
        scene("2015-10-22", city)
                .whenBy("G07", "ZS-01", payment("YZ201500000002", "02", "1764"))
                .refused("CV03");
        Event entrusted = raised("YZ201500000002", "10109", "101090101", Levy.Kind.TAX, "SL201500001", 30);
        scene("2015-10-22", entrusted)
                .whenBy("G07", "ZS-01", payment("YZ201500000002", "02", "30"))
                .accepted();
    }

    @Test
    void a_taxpayer_pays_online_himself() {
        var online = Submission.operation("ZS-01", Scene.formOf(payment(VAT, "01", "25200")))
                .at(Post.TAXPAYER);
        scene("2015-10-22").submit(online).accepted();
    }
}
