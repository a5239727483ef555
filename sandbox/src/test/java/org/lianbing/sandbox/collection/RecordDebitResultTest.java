package org.lianbing.sandbox.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.XINYUAN;
import static org.lianbing.sandbox.collection.Levies.VAT;
import static org.lianbing.sandbox.collection.Levies.payment;
import static org.lianbing.sandbox.collection.Levies.scene;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.DebitFailed;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VoucherUsed;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VouchersDrawn;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.readings.TaxpayerBalance;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;

class RecordDebitResultTest {
    private static final String SERIAL = "KK20151022000001";

    private static Scene ordered() {
        var slips = new VouchersDrawn(
                "G07", "101", NumberRange.of("湘国缴1501", "00000001", "00000025"), LocalDate.of(2015, 9, 1));
        return scene("2015-10-22", slips)
                .when("ZS-01", payment(VAT, "01", "25200"))
                .accepted();
    }

    private static Map<String, Object> answer(String status, String... pairs) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("serial", SERIAL);
        form.put("status", status);
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], pairs[i + 1]);
        }
        return form;
    }

    @Test
    void success_settles_the_levy_under_the_slip_of_whoever_ordered_it() {
        var scene =
                ordered().when("ZS-N1", answer("1", "paid_on", "2015-10-22")).accepted();
        assertThat(scene.event(PaymentReceived.class).amount()).isEqualTo(Money.of(25_200));
        assertThat(scene.event(VoucherUsed.class).collector()).isEqualTo("G07");
        assertThat(scene.event(DocumentIssued.class).title()).isEqualTo("电子缴税付款凭证");
        assertThat(scene.entry().events()).noneMatch(LevyRaised.class::isInstance);
        assertThat(TaxpayerBalance.of(scene.ledger(), XINYUAN).owed()).isEqualTo(Money.ZERO);
        assertThat(scene.book(CollectionBook.class).unansweredDebits()).isEmpty();
    }

    @Test
    void the_same_answer_again_changes_nothing_and_another_one_is_refused() {
        var scene =
                ordered().when("ZS-N1", answer("1", "paid_on", "2015-10-22")).accepted();
        scene.when("ZS-N1", answer("1", "paid_on", "2015-10-22")).accepted();
        assertThat(scene.entry().events()).isEmpty();
        scene.when("ZS-N1", answer("2")).refused("ZS-N1-V2");
        assertThat(scene.book(CollectionBook.class).paymentsFor(VAT)).hasSize(1);
    }

    @Test
    void failure_leaves_the_levy_to_be_tried_again_under_a_new_serial() {
        var scene = ordered().when("ZS-N1", answer("2", "reason", "余额不足")).accepted();
        assertThat(scene.event(DebitFailed.class).reason()).isEqualTo("余额不足");
        scene.when("ZS-N1", answer("2", "reason", "余额不足")).accepted();
        assertThat(scene.entry().events()).isEmpty();
        scene.when("ZS-N1", answer("1", "paid_on", "2015-10-22")).refused("ZS-N1-V2");
        scene.when("ZS-01", payment(VAT, "01", "25200")).accepted();
        var again = answer("1", "paid_on", "2015-10-22");
        again.put("serial", "KK20151022000002");
        scene.when("ZS-N1", again).accepted();
    }

    @Test
    void the_day_of_debit_counts_for_the_late_fee_not_the_day_of_the_answer() {
        var scene = ordered()
                .turnTo("2015-10-26")
                .when("ZS-N1", answer("1", "paid_on", "2015-10-22"))
                .accepted();
        assertThat(scene.entry().events()).noneMatch(LevyRaised.class::isInstance);
        scene = ordered()
                .turnTo("2015-10-26")
                .when("ZS-N1", answer("1", "paid_on", "2015-10-23"))
                .accepted();
        assertThat(scene.event(LevyRaised.class).amount()).isEqualTo(Money.of("12.60"));
    }

    @Test
    void the_day_lies_between_order_and_answer() {
        ordered().when("ZS-N1", answer("1", "paid_on", "2015-10-21")).refused("CV07");
        ordered().when("ZS-N1", answer("1", "paid_on", "2015-10-23")).refused("CV07");
        assertThat(ordered().faults("ZS-N1", answer("1"))).containsExactly("paid_on CV04");
    }

    @Test
    void an_unknown_serial_is_refused() {
        scene("2015-10-22").when("ZS-N1", answer("2")).refused("ZS-N1-V1");
    }
}
