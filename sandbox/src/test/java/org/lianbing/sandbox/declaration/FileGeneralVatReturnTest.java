package org.lianbing.sandbox.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.XINYUAN;
import static org.lianbing.sandbox.declaration.Returns.general;
import static org.lianbing.sandbox.declaration.Returns.input;
import static org.lianbing.sandbox.declaration.Returns.sales;
import static org.lianbing.sandbox.declaration.Returns.xinyuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.CollectionEvent.OverpaymentArisen;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnCompared;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnFiled;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoiceLimitLicensed;
import org.lianbing.sandbox.books.relief.ReliefEvent.ReliefRecorded;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.flow.TodoBook;
import org.lianbing.sandbox.flow.TodoEvent.TodoRaised;
import org.lianbing.sandbox.readings.TaxpayerBalance;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerState;

class FileGeneralVatReturnTest {
    private static final TaxPeriod SEPTEMBER = TaxPeriod.of("2015-09");

    private static Map<String, Object> with(String field, Object value) {
        var form = general();
        form.put(field, value);
        return form;
    }

    private static List<Object> rows(Object... rows) {
        return new ArrayList<>(List.of(rows));
    }

    @Test
    void three_kinds_of_sales_and_a_transfer_out_are_levied_by_the_deadline() {
        var scene = xinyuan("2015-10-12").when("SB-01", general()).accepted().warned();
        var filed = scene.event(ReturnFiled.class);
        assertThat(filed.figures())
                .containsEntry("a1_rows[1-0.17-3].tax", Money.of(1700))
                .containsEntry("a2_rows[02].qty", Money.of(5))
                .containsEntry("l11_output", Money.of(59_500))
                .containsEntry("l12_input", Money.of(34_000))
                .containsEntry("l14_out", Money.of(1700))
                .containsEntry("l17_creditable", Money.of(32_300))
                .containsEntry("l34_due", Money.of(27_200));
        assertThat(filed.deadline()).isEqualTo("2015-10-22");
        var levy = scene.event(LevyRaised.class);
        assertThat(levy.amount()).isEqualTo(Money.of(27_200));
        assertThat(levy.due()).isEqualTo("2015-10-22");
        assertThat(levy.levySubItem()).isEqualTo("101014001");
        assertThat(levy.source()).isEqualTo(filed.no());
        assertThat(scene.event(ReturnCompared.class).result()).isEqualTo("0 相符");
        assertThat(TaxpayerBalance.disagreements(scene.ledger(), XINYUAN)).isEmpty();
    }

    @Test
    void the_form_with_all_columns_and_a_receipt_are_issued() {
        var scene = xinyuan("2015-10-12").when("SB-01", general()).accepted();
        var papers = scene.entry().events().stream()
                .filter(DocumentIssued.class::isInstance)
                .map(DocumentIssued.class::cast)
                .toList();
        assertThat(papers).extracting(DocumentIssued::title).containsExactly("增值税纳税申报表（一般纳税人适用）", "申报回执");
        assertThat(papers.getFirst().content())
                .containsEntry("附表一 一般计税 0.17 专用发票 销售额", "300000.00")
                .containsEntry("附表二第 15 栏 非应税、集体福利、个人消费 税额", "1700.00")
                .containsEntry("34 栏 本期应补(退)税额", "27200.00");
        assertThat(papers.getLast().content()).containsEntry("本期应补（退）税额", "27200.00");
    }

    @Test
    void what_was_given_right_is_kept_and_the_rest_is_computed() {
        var scene = xinyuan("2015-10-12")
                .when("SB-01", with("l17_creditable", "32300"))
                .accepted();
        assertThat(scene.entry().form().get("l17_creditable").asString()).isEqualTo("32300.00");
        assertThat(scene.entry().form().get("l20_carry_next").asString()).isEqualTo("0.00");
    }

    @Test
    void a_taxpayer_files_online_himself() {
        var submission = Submission.operation("SB-01", Scene.formOf(general())).at(Post.TAXPAYER);
        xinyuan("2015-10-12").submit(submission).accepted();
    }

    @Test
    void mend_one_fault_see_the_next() {
        var scene = xinyuan("2015-10-12");
        var form = general();
        form.put("l17_creditable", "34000");
        form.put("l18_credited", "34000");
        form.put("l13_carry", "2000");
        form.put("l11_output", "51000");
        scene.when("SB-01", form).refused("SB-01-V1").saying("第17栏应为 32300.00");
        form.put("l17_creditable", "32300");
        scene.when("SB-01", form).refused("SB-01-V2").saying("第18栏：如 17<11 则为 17，否则为 11，应为 32300.00");
        form.put("l18_credited", "32300");
        scene.when("SB-01", form).refused("SB-01-V3").saying("上期留抵税额与系统期初 0.00 不一致");
        form.put("l13_carry", "0");
        scene.when("SB-01", form).refused("SB-01-V12").saying("第 11 栏应为 59500.00");
        form.put("l11_output", "59500");
        scene.when("SB-01", form).accepted();
        scene.when("SB-01", form).refused("SB-01-V6");
    }

    @Test
    void every_other_column_given_wrong_is_named() {
        for (var column :
                List.of("l12_input", "l14_out", "l19_tax", "l20_carry_next", "l21_simple", "l24_total", "l34_due")) {
            xinyuan("2015-10-12").when("SB-01", with(column, "1.00")).refused("SB-01-V12");
        }
    }

    @Test
    void credit_that_is_left_is_carried_into_the_next_period() {
        var form = general();
        form.put("a1_rows", rows(sales("1", "0.17", "1", "190000", "32300")));
        var scene = xinyuan("2015-10-12").when("SB-01", form).accepted();
        assertThat(scene.event(ReturnFiled.class).figures().get("l20_carry_next"))
                .isEqualTo(Money.ZERO);
        form.put("a1_rows", rows(sales("1", "0.17", "1", "100000", "17000")));
        scene = xinyuan("2015-10-12").when("SB-01", form).accepted();
        assertThat(scene.entry().events()).noneMatch(LevyRaised.class::isInstance);
        var october = with("period_from", "2015-10-01");
        october.put("period_to", "2015-10-31");
        october.put("a2_rows", List.of());
        scene.turnTo("2015-11-10").when("SB-01", october).accepted();
        assertThat(scene.event(ReturnFiled.class).figures())
                .containsEntry("l13_carry", Money.of(15_300))
                .containsEntry("l34_due", Money.of(44_200));
    }

    @Test
    void one_yuan_off_in_a_line_is_tolerated_and_one_fen_more_is_not() {
        xinyuan("2015-10-12")
                .when("SB-01", with("a1_rows", rows(sales("1", "0.17", "1", "300000", "51001.00"))))
                .accepted();
        xinyuan("2015-10-12")
                .when("SB-01", with("a1_rows", rows(sales("1", "0.17", "1", "300000", "51001.01"))))
                .refused("SB-01-V14")
                .saying("附表一第 1 行税额应为 51000.00（容差 1 元）");
    }

    @Test
    void a_rate_must_be_in_force_in_the_period() {
        xinyuan("2015-10-12")
                .when(
                        "SB-01",
                        with(
                                "a1_rows",
                                rows(sales("1", "0.17", "1", "300000", "51000"), sales("1", "0.16", "2", "100", "16"))))
                .refused("SB-01-V13")
                .saying("附表一第 2 行税率 0.16 在该属期无效");
    }

    @Test
    void simple_sales_go_to_21_and_exempt_ones_bear_no_tax() {
        var form = with(
                "a1_rows",
                rows(
                        sales("1", "0.17", "1", "300000", "51000"),
                        sales("2", "0.03", "2", "10000", "300"),
                        sales("4", "0.17", "2", "5000", "0")));
        var figures = xinyuan("2015-10-12")
                .when("SB-01", form)
                .accepted()
                .event(ReturnFiled.class)
                .figures();
        assertThat(figures).containsEntry("l21_simple", Money.of(300)).containsEntry("l24_total", Money.of(19_000));
    }

    @Test
    void a_reduction_needs_its_code_and_is_recorded_as_relief() {
        var form = with("l23_reduce", "820");
        assertThat(xinyuan("2015-10-12").faults("SB-01", form)).containsExactly("relief_code CV04");
        form.put("relief_code", "0001129914");
        var scene = xinyuan("2015-10-12").when("SB-01", form).accepted();
        assertThat(scene.event(LevyRaised.class).amount()).isEqualTo(Money.of(26_380));
        assertThat(scene.event(ReliefRecorded.class).tax()).isEqualTo(Money.of(820));
    }

    @Test
    void a_reduction_of_exactly_19_and_21_leaves_nothing_and_one_fen_more_is_refused() {
        var form = with("l23_reduce", "27200");
        form.put("relief_code", "0001129914");
        var scene = xinyuan("2015-10-12").when("SB-01", form).accepted();
        assertThat(scene.entry().events()).noneMatch(LevyRaised.class::isInstance);
        form.put("l23_reduce", "27200.01");
        xinyuan("2015-10-12").when("SB-01", form).refused("SB-01-V15");
    }

    @Test
    void only_what_was_prepaid_is_set_off() {
        xinyuan("2015-10-12").when("SB-01", with("l28_prepaid", "0.01")).refused("SB-01-V16");
        var prepaid = new LevyRaised(
                "YZ201500000001",
                XINYUAN,
                "10101",
                "101014001",
                SEPTEMBER,
                Levy.Kind.TAX,
                "预缴",
                LocalDate.of(2015, 9, 30),
                Money.of(1000));
        var paid = new PaymentReceived(
                "JK201500000001",
                XINYUAN,
                "YZ201500000001",
                "10101",
                SEPTEMBER,
                Levy.Kind.TAX,
                "03",
                "4301020000",
                "101010106",
                "25",
                Money.of(1000),
                LocalDate.of(2015, 9, 20),
                "G07");
        xinyuan("2015-10-12", prepaid, paid)
                .when("SB-01", with("l28_prepaid", "1000.01"))
                .refused("SB-01-V16");
        var scene = xinyuan("2015-10-12", prepaid, paid)
                .when("SB-01", with("l28_prepaid", "1000"))
                .accepted();
        assertThat(scene.event(LevyRaised.class).amount()).isEqualTo(Money.of(26_200));
    }

    @Test
    void certified_invoices_exactly_agree_and_one_more_is_accepted_with_a_locked_card() {
        var form = general();
        form.put("a2_rows", rows(input("02", 6, "35700")));
        form.put("a1_rows", rows(sales("1", "0.17", "1", "270000", "45900")));
        var scene = xinyuan("2015-10-14").when("SB-01", form).accepted().warned("SB-01-V4", "SB-01-V5");
        assertThat(scene.event(ReturnCompared.class).result()).isEqualTo("1 不符");
        assertThat(scene.book(DeclarationBook.class).comparison(XINYUAN, SEPTEMBER))
                .contains("1 不符");
        assertThat(scene.event(TodoRaised.class)).satisfies(todo -> {
            assertThat(todo.operation()).isEqualTo("SB-14");
            assertThat(todo.post()).isEqualTo(Post.REVIEW);
        });
        assertThat(scene.event(LevyRaised.class).amount()).isEqualTo(Money.of(10_200));
    }

    @Test
    void on_the_last_day_it_is_in_time_and_a_day_later_it_is_late_with_a_to_do() {
        xinyuan("2015-10-12")
                .turnTo("2015-10-22")
                .when("SB-01", general())
                .accepted()
                .warned();
        var scene = xinyuan("2015-10-12")
                .turnTo("2015-10-23")
                .when("SB-01", general())
                .accepted()
                .warned("SB-01-V7");
        assertThat(scene.entry().warnings().getFirst().message()).contains("已超期 1 天");
        assertThat(scene.event(LevyRaised.class).due()).isEqualTo("2015-10-22");
        assertThat(scene.book(TodoBook.class).at(Post.SOURCES))
                .extracting(todo -> todo.what().operation())
                .containsExactly("FZ-01");
    }

    @Test
    void a_period_is_a_whole_month_and_has_ended() {
        var form = with("period_from", "2015-09-02");
        form.put("period_to", "2015-09-29");
        assertThat(xinyuan("2015-10-12").faults("SB-01", form)).containsExactly("period_from CV05", "period_to CV05");
        xinyuan("2015-09-29").when("SB-01", general()).refused("CV12");
        xinyuan("2015-09-30").when("SB-01", general()).accepted();
    }

    @Test
    void lines_must_not_repeat_and_invoices_are_counted() {
        var form = general();
        form.put("a1_rows", rows(sales("1", "0.17", "1", "1", "0.17"), sales("1", "0.17", "1", "2", "0.34")));
        form.put("a2_rows", rows(input("02", 1, "1"), input("02", 1, "1"), Map.of("row_no", "03", "tax", "1")));
        assertThat(xinyuan("2015-10-12").faults("SB-01", form))
                .containsExactly("a1_rows[1] CV05", "a2_rows[1].row_no CV05", "a2_rows[2].qty CV04");
    }

    @Test
    void a_relief_code_must_have_held_in_the_period_and_be_one_of_value_added_tax() {
        assertThat(xinyuan("2015-10-12").faults("SB-01", with("relief_code", "0001045303")))
                .containsExactly("relief_code CV06");
        assertThat(xinyuan("2015-10-12").faults("SB-01", with("relief_code", "0004990003")))
                .containsExactly("relief_code CV06");
    }

    @Test
    void one_must_be_general_at_the_end_of_the_period_and_listed() {
        Scene.on("2015-10-12", Personas.xinyuan(), Personas.generalItems(XINYUAN))
                .when("SB-01", general())
                .refused("SB-01-V8");
        Scene.on("2015-10-12", Personas.xinyuan(), Personas.general(XINYUAN))
                .when("SB-01", general())
                .refused("SB-01-V9");
    }

    @Test
    void the_period_before_must_be_filed_first() {
        var october = with("period_from", "2015-10-01");
        october.put("period_to", "2015-10-31");
        xinyuan("2015-10-12")
                .turnTo("2015-11-10")
                .when("SB-01", october)
                .refused("SB-01-V10")
                .saying("上期（2015-09）尚未申报，请先申报上期");
    }

    @Test
    void who_has_a_device_must_report_it_first() {
        Event licensed = new InvoiceLimitLicensed(XINYUAN, "02", LocalDate.of(2013, 1, 1), "税〔2013〕1");
        xinyuan("2015-10-12", licensed).when("SB-01", general()).accepted();
        Scene.on("2015-10-12", Personas.xinyuan(), Personas.general(XINYUAN), Personas.generalItems(XINYUAN), licensed)
                .when("SB-01", general())
                .refused("SB-01-V11");
    }

    @Test
    void an_abnormal_taxpayer_files_only_what_is_overdue() {
        Event[] abnormal = {
            Personas.registered(XINYUAN, "长沙芙蓉鑫源商贸有限公司", TaxpayerState.ABNORMAL, "5175"),
            Personas.general(XINYUAN),
            Personas.generalItems(XINYUAN)
        };
        Scene.on("2015-10-12", abnormal).when("SB-01", general()).refused("CV02");
        Scene.on("2015-10-12", abnormal)
                .turnTo("2015-10-23")
                .when("SB-01", general())
                .accepted();
    }

    @Test
    void red_letter_simple_sales_give_a_refund() {
        var form = with("a1_rows", rows(sales("2", "0.03", "1", "-10000", "-300")));
        form.put("a2_rows", List.of());
        var scene = Scene.on(
                        "2015-10-12", Personas.xinyuan(), Personas.general(XINYUAN), Personas.generalItems(XINYUAN))
                .when("SB-01", form)
                .accepted();
        assertThat(scene.event(OverpaymentArisen.class).amount()).isEqualTo(Money.of(300));
        assertThat(scene.book(CollectionBook.class).overpaidBy(XINYUAN)).isEqualTo(Money.of(300));
    }
}
