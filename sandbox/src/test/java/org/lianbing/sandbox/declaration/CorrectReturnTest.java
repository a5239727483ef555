package org.lianbing.sandbox.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.CHENGXIN;
import static org.lianbing.sandbox.Personas.XINYUAN;
import static org.lianbing.sandbox.declaration.Returns.chengxin;
import static org.lianbing.sandbox.declaration.Returns.general;
import static org.lianbing.sandbox.declaration.Returns.input;
import static org.lianbing.sandbox.declaration.Returns.sales;
import static org.lianbing.sandbox.declaration.Returns.smallScale;
import static org.lianbing.sandbox.declaration.Returns.surcharges;
import static org.lianbing.sandbox.declaration.Returns.xinyuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.AgreementSigned;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyCancelled;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyReduced;
import org.lianbing.sandbox.books.collection.CollectionEvent.OverpaymentArisen;
import org.lianbing.sandbox.books.collection.CollectionEvent.OverpaymentWithdrawn;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnCompared;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnCorrected;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnVoided;
import org.lianbing.sandbox.books.relief.ReliefBook;
import org.lianbing.sandbox.books.relief.ReliefEvent.ReliefRecorded;
import org.lianbing.sandbox.books.relief.ReliefEvent.ReliefWithdrawn;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.readings.TaxpayerBalance;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

class CorrectReturnTest {
    private static final String NO = "SB201500000001";

    /** Xinyuan's September return, 27,200 due. */
    private static Scene filed() {
        return xinyuan("2015-10-12").when("SB-01", general()).accepted();
    }

    private static Map<String, Object> form(TaxpayerId taxpayer, String action, String... changes) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("taxpayer_id", taxpayer.toString());
        form.put("action", action);
        form.put("original_no", NO);
        form.put("reason", "漏报一份发票");
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < changes.length; i += 2) {
            rows.add(new LinkedHashMap<>(Map.of("field", changes[i], "new_value", changes[i + 1])));
        }
        if (changes.length > 0) {
            form.put("changes", rows);
        }
        return form;
    }

    private static Map<String, Object> correct(String... changes) {
        return form(XINYUAN, "2", changes);
    }

    private static Scene paid(Scene scene, String amount) {
        var levy = scene.book(CollectionBook.class).of(XINYUAN).getFirst();
        return scene.when(
                        "ZS-01",
                        Map.of(
                                "taxpayer_id",
                                XINYUAN.toString(),
                                "levy_record",
                                levy.id(),
                                "pay_mode",
                                "02",
                                "tax_kind",
                                "10",
                                "paid_amount",
                                amount))
                .accepted();
    }

    private static void agree(Scene scene, TaxpayerId taxpayer) {
        assertThat(TaxpayerBalance.disagreements(scene.ledger(), taxpayer)).isEmpty();
    }

    @Test
    void an_unpaid_return_is_made_void_with_its_levy_and_may_be_filed_anew() {
        var scene = filed().when("SB-12", form(XINYUAN, "1")).accepted().warned();
        assertThat(scene.event(ReturnVoided.class).no()).isEqualTo(NO);
        assertThat(scene.event(LevyCancelled.class).levyId()).isEqualTo("YZ201500000001");
        assertThat(scene.event(DocumentIssued.class).title()).isEqualTo("申报作废表");
        assertThat(scene.entry().form().get("levy_item").asString()).isEqualTo("10101");
        assertThat(scene.entry().form().get("difference").asString()).isEqualTo("-27200.00");
        assertThat(scene.book(DeclarationBook.class).standing(XINYUAN, "10101", TaxPeriod.of("2015-09")))
                .isEmpty();
        agree(scene, XINYUAN);
        scene.when("SB-12", form(XINYUAN, "1")).refused("SB-12-V2").saying("原申报已作废，不能再办理");
        scene.when("SB-01", general()).accepted();
    }

    @Test
    void once_a_fen_is_paid_it_is_not_made_void() {
        paid(filed(), "0.01")
                .when("SB-12", form(XINYUAN, "1"))
                .refused("SB-12-V1")
                .saying("已入库税款不得作废申报，请更正并退抵税");
    }

    @Test
    void reliefs_fall_away_with_their_return() {
        var scene =
                chengxin("2015-10-15").when("SB-02", smallScale("0", "30000")).accepted();
        scene.when("SB-12", form(CHENGXIN, "1")).accepted();
        assertThat(scene.event(ReliefWithdrawn.class).returnNo()).isEqualTo(NO);
        assertThat(scene.book(ReliefBook.class).of(CHENGXIN)).isEmpty();
    }

    @Test
    void an_overpayment_falls_away_with_its_return_unless_it_was_set_off() {
        var form = general();
        form.put("a1_rows", List.of(sales("2", "0.03", "1", "-10000", "-300")));
        form.put("a2_rows", List.of());
        var scene = xinyuan("2015-10-12")
                .when("SB-01", form)
                .accepted()
                .when("SB-12", form(XINYUAN, "1"))
                .accepted();
        assertThat(scene.event(OverpaymentWithdrawn.class).source()).isEqualTo(NO);
        agree(scene, XINYUAN);
    }

    @Test
    void a_line_changed_moves_its_column_and_the_additional_tax_is_due_at_the_old_deadline() {
        var scene =
                filed().when("SB-12", correct("a1_rows[1-0.17-1].sales", "330000", "a1_rows[1-0.17-1].tax", "56100"));
        scene.accepted();
        assertThat(scene.event(ReturnCorrected.class)).satisfies(corrected -> {
            assertThat(corrected.difference()).isEqualTo(Money.of(5100));
            assertThat(corrected.figures())
                    .containsEntry("l11_output", Money.of(64_600))
                    .containsEntry("l34_due", Money.of(32_300));
        });
        assertThat(scene.event(LevyRaised.class).amount()).isEqualTo(Money.of(5100));
        assertThat(scene.event(LevyRaised.class).due()).isEqualTo("2015-10-22");
        assertThat(scene.event(DocumentIssued.class).content())
                .containsEntry("11 栏 销项税额", "59500.00 → 64600.00")
                .containsEntry("差额税款", "5100.00");
        assertThat(scene.entry().form().get("changes").get(0).get("old_value").asString())
                .isEqualTo("300000.00");
        agree(scene, XINYUAN);
    }

    @Test
    void a_line_may_be_added_and_a_column_changed_by_itself() {
        var scene = filed().when("SB-12", form(XINYUAN, "3", "a2_rows[23].tax", "34000"))
                .accepted();
        assertThat(scene.event(LevyRaised.class).amount()).isEqualTo(Money.of(34_000));
        scene.when("SB-12", correct("l14_out", "1700")).accepted();
        assertThat(scene.event(ReturnCorrected.class).difference()).isEqualTo(Money.of(-34_000));
        agree(scene, XINYUAN);
    }

    @Test
    void less_first_shrinks_what_is_unpaid_and_the_rest_was_overpaid() {
        var scene = filed().when("SB-12", correct("a2_rows[15].tax", "0")).accepted();
        assertThat(scene.event(LevyReduced.class).amount()).isEqualTo(Money.of(1700));
        agree(scene, XINYUAN);
        scene = paid(filed(), "26000")
                .when("SB-12", correct("a2_rows[15].tax", "0"))
                .accepted();
        assertThat(scene.event(LevyReduced.class).amount()).isEqualTo(Money.of(1200));
        assertThat(scene.event(OverpaymentArisen.class).amount()).isEqualTo(Money.of(500));
        agree(scene, XINYUAN);
        scene = filed().when("SB-12", correct("l12_input", "64000")).accepted();
        assertThat(scene.event(LevyCancelled.class).levyId()).isEqualTo("YZ201500000001");
        assertThat(scene.event(ReturnCorrected.class).figures().get("l20_carry_next"))
                .isEqualTo(Money.of(2800));
        agree(scene, XINYUAN);
    }

    @Test
    void mend_one_fault_see_the_next() {
        var scene = filed();
        var form = correct("l99_none", "1", "l34_due", "27200");
        form.put("original_no", "SB201500000009");
        form.put("levy_item", "10102");
        form.put("period", "2015-08");
        form.put("difference", "1");
        scene.when("SB-12", form).refused("SB-12-V6");
        form.put("original_no", NO);
        scene.when("SB-12", form).refused("SB-12-V7").saying("原申报没有栏次 l99_none");
        form.put("changes", List.of(change("l11_output", "59500")));
        scene.when("SB-12", form).refused("SB-12-V3").saying("更正内容与原申报相同");
        form.put("changes", List.of(change("l11_output", "60000"), change("l34_due", "27200")));
        scene.when("SB-12", form).refused("SB-12-V4").saying("更正后 34 栏 本期应补(退)税额 应为 27700.00");
        form.put("changes", List.of(Map.of("field", "l11_output", "new_value", "60000", "old_value", "1")));
        scene.when("SB-12", form).refused("SB-12-V8").saying("税种应为 10101");
        form.put("levy_item", "10101");
        scene.when("SB-12", form).refused("SB-12-V8").saying("属期应为 2015-09");
        form.put("period", "2015-09");
        scene.when("SB-12", form).refused("SB-12-V8").saying("l11_output 原值应为 59500.00");
        form.put("changes", List.of(Map.of("field", "l11_output", "new_value", "60000", "old_value", "59500")));
        scene.when("SB-12", form).refused("SB-12-V8").saying("差额税款应为 500.00");
        form.put("difference", "500");
        scene.when("SB-12", form).accepted();
    }

    private static Map<String, Object> change(String field, String value) {
        return Map.of("field", field, "new_value", value);
    }

    @Test
    void lines_must_go_with_their_rate_their_column_and_be_counted_in_whole() {
        filed().when("SB-12", correct("a1_rows[1-0.17-2].sales", "50000"))
                .refused("SB-12-V4")
                .saying("更正后 附表一 一般计税 0.17 其他发票 税额 应为 8500.00");
        filed().when(
                        "SB-12",
                        correct("a1_rows[1-0.17-2].sales", "50000", "a1_rows[1-0.17-2].tax", "8500", "l11_output", "1"))
                .refused("SB-12-V4")
                .saying("更正后 11 栏 销项税额 应为 61200.00");
        filed().when("SB-12", correct("a2_rows[02].qty", "4.5")).refused("SB-12-V4");
        filed().when("SB-12", correct("l23_reduce", "27200.01"))
                .refused("SB-12-V4")
                .saying("更正后 23 栏 应纳税额减征额 应为 27200.00");
    }

    @Test
    void what_other_books_limit_is_limited_in_a_correction_too() {
        filed().when("SB-12", correct("l28_prepaid", "0.01"))
                .refused("SB-12-V4")
                .saying("更正后 28 栏 分次预缴税额 应为 0.00");
        filed().when("SB-12", correct("l15_refund", "-1")).refused("SB-12-V4").saying("更正后 免抵退应退税额 应为 0.00");
        filed().when("SB-12", correct("a2_rows[02].qty", "1000000")).refused("SB-12-V4");
        filed().when("SB-12", correct("a1_rows[1-0.16-2].tax", "16")).refused("SB-12-V7");
        filed().when("SB-12", correct("a1_rows[1-0.170-2].tax", "17")).refused("SB-12-V7");
        var scene =
                chengxin("2015-10-15").when("SB-02", smallScale("0", "30000")).accepted();
        scene.when("SB-12", form(CHENGXIN, "2", "l21_prepaid", "1")).refused("SB-12-V4");
        scene.when("SB-12", form(CHENGXIN, "2", "l2_special_sales", "1"))
                .refused("SB-12-V4")
                .saying("更正后 小微企业免税销售额 应为 29999.00");
    }

    @Test
    void a_correction_needs_changes_that_are_amounts() {
        assertThat(filed().faults("SB-12", form(XINYUAN, "2"))).containsExactly("changes CV04");
        assertThat(filed().faults("SB-12", correct("l11_output", "许多"))).containsExactly("changes[0].new_value CV05");
        var brief = correct("l11_output", "1");
        brief.put("reason", "错填");
        assertThat(filed().faults("SB-12", brief)).containsExactly("reason CV05");
    }

    @Test
    void a_small_scale_return_keeps_its_sales_together() {
        var scene =
                chengxin("2015-10-15").when("SB-02", smallScale("0", "30000")).accepted();
        scene.when("SB-12", form(CHENGXIN, "2", "l10_small_exempt_sales", "30000.01"))
                .refused("SB-12-V4")
                .saying("更正后 小微企业免税销售额 应为 0.00");
        scene.when(
                        "SB-12",
                        form(
                                CHENGXIN,
                                "2",
                                "l10_small_exempt_sales",
                                "0",
                                "l1_taxable_sales",
                                "30000.01",
                                "l15_tax",
                                "1"))
                .refused("SB-12-V4")
                .saying("更正后 本期应纳税额 应为 900.00");
        scene.when("SB-12", form(CHENGXIN, "2", "l10_small_exempt_sales", "0", "l1_taxable_sales", "30000.01"))
                .accepted();
        assertThat(scene.event(LevyRaised.class).amount()).isEqualTo(Money.of(900));
        assertThat(scene.book(ReliefBook.class).of(CHENGXIN)).isEmpty();
        scene.when("SB-12", form(CHENGXIN, "2", "l10_small_exempt_sales", "20000", "l1_taxable_sales", "0"))
                .accepted();
        assertThat(scene.event(ReliefRecorded.class).tax()).isEqualTo(Money.of(600));
        agree(scene, CHENGXIN);
    }

    @Test
    void when_the_vat_changes_the_surcharges_must_follow_at_the_local_bureau() {
        var scene =
                filed().when("SB-04", surcharges(XINYUAN.toString(), "27200")).accepted();
        scene.when("SB-12", correct("l14_out", "2700")).accepted().warned("SB-12-V12");
        var form = correct("base_exempt", "100");
        form.put("original_no", "SB201500000002");
        scene.when("SB-12", form).refused("SB-12-V4").saying("更正后 一般增值税税额 应为 28200.00");
        assertThat(scene.entry().officer()).isEqualTo("local-G01");
        form.put("changes", List.of(change("base_vat", "28200")));
        scene.when("SB-12", form).accepted();
        assertThat(scene.entry().events().stream().filter(LevyRaised.class::isInstance))
                .extracting(event -> ((LevyRaised) event).amount())
                .containsExactly(Money.of(70), Money.of(30), Money.of(20));
        agree(scene, XINYUAN);
    }

    @Test
    void while_the_bank_is_debiting_nothing_shrinks() {
        var scene = xinyuan("2015-10-12", agreement()).when("SB-01", general()).accepted();
        scene.when(
                        "ZS-01",
                        Map.of(
                                "taxpayer_id",
                                XINYUAN.toString(),
                                "levy_record",
                                "YZ201500000001",
                                "pay_mode",
                                "01",
                                "tax_kind",
                                "10",
                                "paid_amount",
                                "27200"))
                .accepted();
        scene.when("SB-12", form(XINYUAN, "1")).refused("SB-12-V9");
        scene.when("SB-12", correct("l14_out", "0")).refused("SB-12-V9");
        scene.when("SB-12", correct("l14_out", "1701")).accepted();
    }

    private static Event agreement() {
        return new AgreementSigned(
                XINYUAN,
                "SFXY0001",
                "105551000018",
                "中国建设银行长沙芙蓉支行",
                "长沙芙蓉鑫源商贸有限公司",
                "62284801430102803124",
                LocalDate.of(2014, 5, 6));
    }

    @Test
    void a_later_return_must_be_void_first_and_hears_of_a_changed_credit() {
        var october = general();
        october.put("period_from", "2015-10-01");
        october.put("period_to", "2015-10-31");
        var scene = filed().turnTo("2015-11-10").when("SB-01", october).accepted();
        scene.when("SB-12", form(XINYUAN, "1"))
                .refused("SB-12-V10")
                .saying("后续属期 2015-10 已申报（SB201500000002），请先作废后续属期的申报");
        scene.when("SB-12", correct("l12_input", "64000")).accepted().warned("SB-12-V11");
        var later = correct("l13_carry", "2800", "l15_refund", "0");
        later.put("original_no", "SB201500000002");
        scene.when("SB-12", later).accepted();
        assertThat(scene.event(ReturnCorrected.class).difference()).isEqualTo(Money.of(-2800));
        agree(scene, XINYUAN);
    }

    @Test
    void a_return_that_agreed_and_no_longer_does_locks_the_card() {
        var scene = filed().when("SB-12", correct("a2_rows[02].qty", "6", "a2_rows[02].tax", "35700"))
                .accepted();
        assertThat(scene.event(ReturnCompared.class).result()).isEqualTo("1 不符");
        var wrong = general();
        wrong.put("a2_rows", List.of(input("02", 6, "35700")));
        scene = xinyuan("2015-10-12").when("SB-01", wrong).accepted();
        scene.when("SB-12", correct("a2_rows[02].qty", "5", "a2_rows[02].tax", "34000"))
                .accepted();
        assertThat(scene.entry().events()).noneMatch(ReturnCompared.class::isInstance);
    }
}
