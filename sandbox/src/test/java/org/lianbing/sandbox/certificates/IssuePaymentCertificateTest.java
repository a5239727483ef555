package org.lianbing.sandbox.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.CHENGXIN;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.certificates.CertificateEvent.PaymentCertificateIssued;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.registration.RegistrationEvent.StateChanged;
import org.lianbing.sandbox.books.registration.RegistrationEvent.TaxpayerRegistered;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VoucherUsed;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VoucherVoided;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VouchersDrawn;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.books.vouchers.VouchersBook.State;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerState;

class IssuePaymentCertificateTest {
    private static final LocalDate DAY = LocalDate.of(2015, 10, 22);
    private static final String NO_CERTIFICATE = "";

    /** 12,345.67 of VAT for 2015-09 were paid on the day; the collector holds three blank certificates. */
    private static Scene counter(Event... more) {
        List<Event> given = new ArrayList<>(List.of(
                Personas.xinyuan(),
                Personas.chengxin(),
                new LevyRaised(
                        "YZ1",
                        XINYUAN,
                        "10101",
                        "101014001",
                        TaxPeriod.of("2015-09"),
                        Levy.Kind.TAX,
                        "SB1",
                        DAY,
                        Money.of("12345.67")),
                new PaymentReceived(
                        "JK1",
                        XINYUAN,
                        "YZ1",
                        "10101",
                        TaxPeriod.of("2015-09"),
                        Levy.Kind.TAX,
                        "01",
                        "01",
                        "101010106",
                        "25",
                        Money.of("12345.67"),
                        DAY,
                        "G07"),
                new VouchersDrawn("G07", "302", NumberRange.of("302", "00000501", "00000503"), DAY)));
        given.addAll(List.of(more));
        return Scene.on("2015-10-22", given.toArray(Event[]::new));
    }

    private static Map<String, Object> form(String kind, String originalNo) {
        Map<String, Object> form = new HashMap<>();
        form.put("taxpayer_id", XINYUAN.toString());
        form.put("issue_kind", kind);
        form.put("voucher_no", "JK1");
        form.put("ticket_kind", "302");
        form.put("original_no", originalNo);
        form.put("receiver_id_no", "430102197803122117");
        return form;
    }

    private static Scene issued(Event... more) {
        return counter(more).when("ZM-03", form("1", NO_CERTIFICATE)).accepted();
    }

    @Test
    void a_payment_is_certified_on_the_collectors_next_voucher_in_digits_and_capitals() {
        var scene = issued();
        assertThat(scene.event(PaymentCertificateIssued.class).certificateNo()).isEqualTo("00000501");
        assertThat(scene.event(VoucherUsed.class).amount()).isEqualTo(Money.of("12345.67"));
        var paper = scene.event(DocumentIssued.class);
        assertThat(paper.title()).isEqualTo("税收完税证明（文书式）");
        assertThat(paper.content())
                .containsEntry("票证号", "00000501")
                .containsEntry("税种", "增值税")
                .containsEntry("金额合计（大写）", "壹万贰仟叁佰肆拾伍元陆角柒分")
                .containsEntry("备注", "");
        assertThat(scene.book(VouchersBook.class).nextBlank("G07", "302"))
                .contains(NumberRange.of("302", "00000502", "00000502"));
    }

    @Test
    void mend_one_fault_see_the_next() {
        var form = form("1", NO_CERTIFICATE);
        form.put("voucher_no", "JK2");
        form.put("ticket_kind", "301");
        form.put("period_to", "2015-08");
        var scene = issued().when("ZM-03", form).refused("ZM-03-V1").saying("税款未入库，不能开具完税证明");
        form.put("voucher_no", "JK1");
        scene.when("ZM-03", form).refused("ZM-03-V2").saying("该税款已开具完税凭证（00000501），请办理补打或换开");
        form.put("issue_kind", "3");
        form.put("original_no", "00000502");
        scene.when("ZM-03", form).refused("ZM-03-V3").saying("征收员无可用 税收完税证明（表格式） 票证，请先领用（PZ-01）");
        form.put("ticket_kind", "302");
        scene.when("ZM-03", form).refused("ZM-03-V4");
        counter().when("ZM-03", form).refused("ZM-03-V5");
        form.put("issue_kind", "2");
        scene.when("ZM-03", form).refused("ZM-03-V6").saying("原票证号应为 00000501");
        form.put("original_no", "00000501");
        scene.when("ZM-03", form).refused("ZM-03-V7").saying("该缴款凭证的税款属期为 2015-09");
        form.put("period_from", "2015-07");
        form.put("period_to", "2015-09");
        scene.when("ZM-03", form).accepted();
    }

    @Test
    void somebody_elses_payment_is_not_his() {
        var form = form("1", NO_CERTIFICATE);
        form.put("taxpayer_id", CHENGXIN.toString());
        counter().when("ZM-03", form).refused("ZM-03-V1");
    }

    @Test
    void a_reprint_says_so_and_books_nothing_twice() {
        var scene = issued().when("ZM-03", form("2", "00000501")).accepted();
        assertThat(scene.event(DocumentIssued.class).content()).containsEntry("备注", "此件补打（原票证号 00000501）");
        assertThat(scene.event(VoucherUsed.class).amount()).isEqualTo(Money.ZERO);
        assertThat(scene.event(PaymentCertificateIssued.class).replacedNo()).isEqualTo("00000501");
        scene.when("ZM-03", form("2", "00000501")).refused("ZM-03-V6").saying("原票证号应为 00000502");
    }

    @Test
    void an_exchange_takes_the_original_back_and_its_amount_over() {
        var scene = issued().when("ZM-03", form("3", "00000501")).accepted();
        assertThat(scene.event(VoucherVoided.class).number()).isEqualTo(NumberRange.of("302", "00000501", "00000501"));
        assertThat(scene.event(VoucherUsed.class).amount()).isEqualTo(Money.of("12345.67"));
        scene.when("PZ-03", settlement(2, 1, "12345.67")).refused("PZ-03-V2");
        var settled = settlement(1, 1, "12345.67");
        settled.put("no_to", "00000502");
        scene.when("PZ-03", settled).accepted();
    }

    @Test
    void an_original_settled_before_keeps_its_amount() {
        var form = settlement(1, 0, "12345.67");
        form.put("no_to", "00000501");
        var scene = issued().when("PZ-03", form)
                .accepted()
                .step(Action.REVIEW, Map.of())
                .accepted();
        scene.when("ZM-03", form("3", "00000501")).accepted();
        assertThat(scene.entry().events()).noneMatch(VoucherVoided.class::isInstance);
        assertThat(scene.event(VoucherUsed.class).amount()).isEqualTo(Money.ZERO);
        assertThat(scene.book(VouchersBook.class).of("G07", "302").getFirst().state())
                .isEqualTo(State.SETTLED);
    }

    private static Map<String, Object> settlement(int used, int voided, String amount) {
        Map<String, Object> form = new HashMap<>();
        form.put("collector", "G07");
        form.put("ticket_kind", "302");
        form.put("no_from", "00000501");
        form.put("no_to", "00000503");
        form.put("used_qty", used);
        form.put("void_qty", voided);
        form.put("void_reason", "03");
        form.put("void_all_copies", true);
        form.put("cancel_qty", used + voided);
        form.put("amount", amount);
        return form;
    }

    @Test
    void the_third_voucher_is_the_last() {
        issued().when("ZM-03", form("2", "00000501"))
                .accepted()
                .when("ZM-03", form("2", "00000502"))
                .accepted()
                .when("ZM-03", form("2", "00000503"))
                .refused("ZM-03-V3");
    }

    @Test
    void the_taxpayer_prints_an_electronic_one_that_uses_no_voucher() {
        var scene = counter().whenBy("纳税人", "ZM-03", form("1", NO_CERTIFICATE)).accepted();
        assertThat(scene.event(PaymentCertificateIssued.class).certificateNo()).isEqualTo("DZ201500000001");
        assertThat(scene.entry().events()).noneMatch(VoucherUsed.class::isInstance);
        scene.when("ZM-03", form("2", "DZ201500000001")).accepted();
        assertThat(scene.event(VoucherUsed.class).amount()).isEqualTo(Money.of("12345.67"));
    }

    @Test
    void both_bureaus_of_the_place_issue_and_a_deregistered_taxpayer_still_gets_his_proof() {
        var localVouchers = new VouchersDrawn("local-G07", "302", NumberRange.of("302", "00000601", "00000601"), DAY);
        counter(localVouchers)
                .whenBy("local-G07", "ZM-03", form("1", NO_CERTIFICATE))
                .accepted();
        issued(new StateChanged(XINYUAN, TaxpayerState.NORMAL, TaxpayerState.DEREGISTERED, "注销"));
        counter().whenBy("elsewhere", "ZM-03", form("1", NO_CERTIFICATE)).refused("CV11");
    }

    @Test
    void a_bureau_of_another_district_does_not() {
        var t = Personas.xinyuan().taxpayer();
        var elsewhere = new TaxpayerRegistered(new Taxpayer(
                t.id(),
                t.name(),
                t.state(),
                t.registerType(),
                t.industry(),
                TaxAuthority.of("14301110000"),
                t.region(),
                t.legalRepresentative(),
                t.registeredAddress(),
                t.businessAddress(),
                t.registeredCapital(),
                t.licenseNo(),
                t.openDate(),
                t.licenseDate(),
                t.confirmedOn(),
                t.employees(),
                t.accountingSystem(),
                t.finance(),
                t.agent(),
                t.investors(),
                t.certificateNo(),
                t.accounting(),
                t.accounts(),
                t.changes()));
        counter(elsewhere).when("ZM-03", form("1", NO_CERTIFICATE)).refused("CV03");
        counter(elsewhere).whenBy("纳税人", "ZM-03", form("1", NO_CERTIFICATE)).accepted();
    }

    @Test
    void all_faults_of_the_form_come_at_once() {
        var form = form("2", NO_CERTIFICATE);
        form.put("period_from", "2015-09");
        form.put("period_to", "2015-08");
        assertThat(counter().faults("ZM-03", form)).containsExactlyInAnyOrder("original_no CV04", "period_to CV05");
        form.put("ticket_kind", "101");
        form.put("receiver_id_no", "430102197803122118");
        assertThat(counter().faults("ZM-03", form))
                .containsExactlyInAnyOrder("ticket_kind CV06", "receiver_id_no CV05");
    }
}
