package org.lianbing.sandbox.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.CHENGXIN;
import static org.lianbing.sandbox.Personas.XINYUAN;
import static org.lianbing.sandbox.declaration.Returns.chengxin;
import static org.lianbing.sandbox.declaration.Returns.smallScale;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.InvoicedOnBehalf;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnFiled;
import org.lianbing.sandbox.books.qualification.QualificationEvent.TaxItemsAssigned;
import org.lianbing.sandbox.books.qualification.TaxItem;
import org.lianbing.sandbox.books.registration.RegistrationEvent.TaxpayerRegistered;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.books.relief.ReliefEvent.ReliefRecorded;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.flow.TodoBook;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;
import org.lianbing.sandbox.value.TaxpayerState;

class FileSmallScaleVatReturnTest {
    private static final Event ON_BEHALF = new InvoicedOnBehalf(
            CHENGXIN, "4300151130-00000001", LocalDate.of(2015, 9, 12), Money.of(20_000), Money.of(600));

    private static Map<String, Object> with(Map<String, Object> form, Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i].toString(), pairs[i + 1]);
        }
        return form;
    }

    @Test
    void exactly_30000_a_month_is_exempt_and_recorded_with_the_tax_forgone() {
        var scene = chengxin("2015-10-15")
                .when("SB-02", smallScale("0", "30000"))
                .accepted()
                .warned();
        assertThat(scene.event(ReturnFiled.class).due()).isEqualTo(Money.ZERO);
        assertThat(scene.event(ReliefRecorded.class)).satisfies(relief -> {
            assertThat(relief.sales()).isEqualTo(Money.of(30_000));
            assertThat(relief.tax()).isEqualTo(Money.of(900));
            assertThat(relief.reliefCode()).isEqualTo("0001045301");
        });
        assertThat(scene.entry().events()).noneMatch(LevyRaised.class::isInstance);
        assertThat(scene.entry().events().stream().filter(DocumentIssued.class::isInstance))
                .hasSize(2);
    }

    @Test
    void one_fen_more_is_taxed_in_full() {
        chengxin("2015-10-15")
                .when("SB-02", smallScale("0", "30000.01"))
                .refused("SB-02-V2")
                .saying("销售额 30000.01 已超过 30000.00，应全额计税");
        var scene = chengxin("2015-10-15")
                .when("SB-02", smallScale("30000.01", "0"))
                .accepted();
        assertThat(scene.event(LevyRaised.class).amount()).isEqualTo(Money.of(900));
        assertThat(scene.event(LevyRaised.class).levySubItem()).isEqualTo("101017001");
        assertThat(scene.entry().events()).noneMatch(ReliefRecorded.class::isInstance);
    }

    @Test
    void exactly_the_limit_must_not_stand_in_the_taxable_column() {
        chengxin("2015-10-15")
                .when("SB-02", smallScale("30000", "0"))
                .refused("SB-02-V1")
                .saying("未超过免税标准，不应填写应税销售额（代开专票除外）");
        chengxin("2015-10-15").when("SB-02", smallScale("1000", "29000")).refused("SB-02-V1");
    }

    @Test
    void a_return_of_nothing_is_filed_all_the_same() {
        var scene = chengxin("2015-10-15").when("SB-02", smallScale("0", "0")).accepted();
        assertThat(scene.event(ReturnFiled.class).due()).isEqualTo(Money.ZERO);
    }

    @Test
    void special_invoices_issued_at_the_counter_are_taxed_below_the_limit_and_their_tax_was_paid() {
        var form = with(smallScale("19999.99", "8000"), "l2_special_sales", "19999.99");
        var scene = chengxin("2015-10-15", ON_BEHALF);
        scene.when("SB-02", form).refused("SB-02-V3").saying("代开专票销售额小于系统记录 20000.00");
        with(form, "l1_taxable_sales", "20000", "l2_special_sales", "20000", "l21_prepaid", "600.01");
        scene.when("SB-02", form).refused("SB-02-V11");
        with(form, "l21_prepaid", "600");
        scene.when("SB-02", form).accepted();
        assertThat(scene.event(ReturnFiled.class).figures())
                .containsEntry("l15_tax", Money.of(600))
                .containsEntry("l22_due", Money.ZERO);
        assertThat(scene.event(ReliefRecorded.class).tax()).isEqualTo(Money.of(240));
    }

    @Test
    void special_and_plain_sales_are_judged_together() {
        var form = with(smallScale("20000", "10000.01"), "l2_special_sales", "20000");
        chengxin("2015-10-15", ON_BEHALF).when("SB-02", form).refused("SB-02-V2");
        with(form, "l1_taxable_sales", "30000.01", "l10_small_exempt_sales", "0");
        chengxin("2015-10-15", ON_BEHALF).when("SB-02", form).accepted();
    }

    @Test
    void an_enterprise_and_an_individual_each_have_their_own_exempt_column() {
        var form = smallScale("0", "0");
        form.put("l11_below_threshold_sales", "20000");
        chengxin("2015-10-15").when("SB-02", form).refused("SB-02-V4").saying("企业应填写小微企业免税栏");
        var shop = Scene.on("2015-10-15", individual(), Personas.smallScaleItems(CHENGXIN));
        shop.when("SB-02", smallScale("0", "20000")).refused("SB-02-V9");
        shop.when("SB-02", with(form, "relief_code", "0001042801")).accepted();
    }

    private static Event individual() {
        var chief = new Taxpayer.Person("谭文", "430102198404083338", "");
        var company = Personas.chengxin().taxpayer();
        return new TaxpayerRegistered(new Taxpayer(
                company.id(),
                company.name(),
                TaxpayerState.NORMAL,
                "410",
                company.industry(),
                company.authority(),
                company.region(),
                chief,
                company.registeredAddress(),
                company.businessAddress(),
                company.registeredCapital(),
                company.licenseNo(),
                company.openDate(),
                company.licenseDate(),
                company.confirmedOn(),
                2,
                company.accountingSystem(),
                chief,
                chief,
                List.of(),
                null,
                null,
                List.of(),
                List.of()));
    }

    @Test
    void tax_columns_may_be_left_out_but_not_given_wrong() {
        var form = with(smallScale("40000", "0"), "l15_tax", "1200.01");
        var scene = chengxin("2015-10-15");
        scene.when("SB-02", form).refused("SB-02-V10").saying("第 15 栏应为 1200.00");
        with(form, "l15_tax", "1200", "l22_due", "0");
        scene.when("SB-02", form).refused("SB-02-V10").saying("第 22 栏应为 1200.00");
        with(form, "l22_due", "1200.00");
        scene.when("SB-02", form).accepted();
        scene.when("SB-02", form).refused("SB-02-V8");
    }

    @Test
    void exempt_sales_need_a_relief_code_of_the_period() {
        var form = smallScale("0", "1000");
        form.remove("relief_code");
        assertThat(chengxin("2015-10-15").faults("SB-02", form)).containsExactly("relief_code CV04");
        with(form, "relief_code", "0001045303");
        assertThat(chengxin("2015-10-15").faults("SB-02", form)).containsExactly("relief_code CV06");
        with(form, "relief_code", "0001045301", "l2_special_sales", "1");
        assertThat(chengxin("2015-10-15").faults("SB-02", form)).containsExactly("l2_special_sales CV05");
    }

    @Test
    void a_code_that_expired_with_the_period_serves_a_return_filed_after_it() {
        var form = with(smallScale("0", "1000"), "period_from", "2015-12-01", "period_to", "2015-12-31");
        chengxin("2015-10-15").turnTo("2016-01-12").when("SB-02", form).accepted();
    }

    @Test
    void whoever_files_by_the_quarter_is_judged_by_the_quarter() {
        Event quarterly = new TaxItemsAssigned(
                CHENGXIN,
                List.of(new TaxItem(
                        "10101",
                        "101017001",
                        Rate.of("0.03"),
                        "101010106",
                        "25",
                        "08",
                        "04",
                        "01",
                        false,
                        LocalDate.of(2015, 7, 1),
                        null)));
        var monthly = smallScale("0", "30000");
        var scene = Scene.on("2015-10-15", Personas.chengxin(), quarterly);
        scene.when("SB-02", monthly).refused("SB-02-V7").saying("应申报清册无增值税 2015-09 属期（该户按季申报）");
        scene.when("SB-02", with(smallScale("0", "90000.01"), "period_from", "2015-07-01"))
                .refused("SB-02-V2");
        scene.when("SB-02", with(smallScale("0", "90000"), "period_from", "2015-07-01"))
                .accepted();
    }

    @Test
    void a_period_is_a_whole_month_or_quarter_and_has_ended() {
        assertThat(chengxin("2015-10-15").faults("SB-02", with(smallScale("0", "0"), "period_from", "2015-08-01")))
                .containsExactly("period_to CV05");
        assertThat(chengxin("2015-10-15").faults("SB-02", with(smallScale("0", "0"), "period_from", "2015-09-15")))
                .containsExactly("period_from CV05");
        chengxin("2015-09-29").when("SB-02", smallScale("0", "0")).refused("CV12");
    }

    @Test
    void a_period_of_the_history_was_filed_whatever_the_law_was() {
        var form = with(smallScale("1", "0"), "period_from", "2012-09-01", "period_to", "2012-09-30");
        form.remove("relief_code");
        chengxin("2015-10-15").when("SB-02", form).refused("SB-02-V8");
    }

    @Test
    void a_general_taxpayer_is_sent_to_his_own_form() {
        var form = with(smallScale("0", "0"), "taxpayer_id", XINYUAN.toString());
        Returns.xinyuan("2015-10-15").when("SB-02", form).refused("SB-02-V6");
    }

    @Test
    void a_day_after_the_deadline_it_is_accepted_with_a_to_do() {
        chengxin("2015-10-15")
                .turnTo("2015-10-22")
                .when("SB-02", smallScale("0", "30000"))
                .accepted()
                .warned();
        var scene = chengxin("2015-10-15")
                .turnTo("2015-10-23")
                .when("SB-02", smallScale("0", "30000"))
                .accepted()
                .warned("SB-02-V5");
        assertThat(scene.entry().warnings().getFirst().message()).isEqualTo("本期申报已超期 1 天（已生成 FZ-01 待办）");
        assertThat(scene.book(TodoBook.class).at(Post.SOURCES)).hasSize(1);
    }

    @Test
    void an_abnormal_taxpayer_files_only_what_is_overdue() {
        var abnormal = Personas.registered(CHENGXIN, "湖南诚信会计服务有限公司", TaxpayerState.ABNORMAL, "7241");
        var items = Personas.smallScaleItems(CHENGXIN);
        Scene.on("2015-10-22", abnormal, items)
                .when("SB-02", smallScale("0", "0"))
                .refused("CV02");
        Scene.on("2015-10-12", abnormal, items)
                .turnTo("2015-10-23")
                .when("SB-02", smallScale("0", "0"))
                .accepted();
    }
}
