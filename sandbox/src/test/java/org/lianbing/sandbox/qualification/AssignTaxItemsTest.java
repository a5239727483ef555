package org.lianbing.sandbox.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.CHENGXIN;
import static org.lianbing.sandbox.Personas.XINYUAN;
import static org.lianbing.sandbox.qualification.ItemForms.city;
import static org.lianbing.sandbox.qualification.ItemForms.form;
import static org.lianbing.sandbox.qualification.ItemForms.incomeTax;
import static org.lianbing.sandbox.qualification.ItemForms.row;
import static org.lianbing.sandbox.qualification.ItemForms.vat;
import static org.lianbing.sandbox.qualification.ItemForms.with;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.qualification.QualificationEvent.TaxItemsAssigned;
import org.lianbing.sandbox.books.registration.RegistrationEvent.RegistrationChanged;
import org.lianbing.sandbox.books.registration.Taxpayer.Change;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.flow.TodoBook;
import org.lianbing.sandbox.flow.TodoEvent.TodoRaised;
import org.lianbing.sandbox.readings.FilingDuties;
import org.lianbing.sandbox.value.TaxpayerState;

class AssignTaxItemsTest {
    private static Scene counter() {
        return Scene.on("2015-09-10", Personas.chengxin());
    }

    private static Scene general() {
        return Scene.on("2015-09-10", Personas.xinyuan(), Personas.general(XINYUAN), Personas.generalItems(XINYUAN));
    }

    @Test
    void national_and_local_bureau_assign_their_own_taxes_and_the_filing_list_begins() {
        var scene = counter()
                .when("RD-01", form(CHENGXIN, vat(), incomeTax()))
                .accepted()
                .warned("RD-01-V4");
        assertThat(scene.entry().officer()).isEqualTo("G01");
        assertThat(scene.event(DocumentIssued.class).title()).isEqualTo("税（费）种登记表");
        var surcharges = form(
                CHENGXIN,
                city(),
                row("30203", "302030100", "0.03", true),
                row("30216", "302160100", "0.02", true),
                with(row("10111", "101110199", "0.0005", true), "period_type", "11"));
        scene.when("RD-01", surcharges).accepted().warned();
        assertThat(scene.entry().officer()).isEqualTo("local-G01");
        assertThat(FilingDuties.of(scene.ledger(), CHENGXIN))
                .extracting(FilingDuties.Duty::levyItem)
                .containsExactlyInAnyOrder("10101", "10104", "10109", "30203", "30216");
    }

    @Test
    void surcharges_assigned_first_leave_nothing_to_warn_of() {
        counter()
                .when(
                        "RD-01",
                        form(
                                CHENGXIN,
                                city(),
                                row("30203", "302030100", "0.03", true),
                                row("30216", "302160100", "0.02", true)))
                .accepted()
                .when("RD-01", form(CHENGXIN, vat()))
                .accepted()
                .warned();
    }

    @Test
    void budget_item_and_level_are_computed_when_left_out_and_refused_when_wrong() {
        var scene = counter().when("RD-01", form(CHENGXIN, vat())).accepted();
        assertThat(scene.event(TaxItemsAssigned.class).items()).singleElement().satisfies(item -> {
            assertThat(item.budgetItem()).isEqualTo("101010106");
            assertThat(item.budgetLevel()).isEqualTo("25");
        });
        var given = with(with(vat(), "budget_item", "101010106"), "budget_level", "25");
        counter().when("RD-01", form(CHENGXIN, given)).accepted();
        given.put("budget_level", "50");
        counter().when("RD-01", form(CHENGXIN, given)).refused("RD-01-V9").saying("小规模 3% 的预算科目应为 101010106、预算级次应为 25");
        given.put("budget_level", "25");
        given.put("budget_item", "101010401");
        counter().when("RD-01", form(CHENGXIN, given)).refused("RD-01-V9");
    }

    @Test
    void a_national_officer_is_not_in_charge_of_a_form_with_any_local_row_nor_a_local_one_of_a_national_row() {
        var mixed = form(CHENGXIN, vat(), city());
        counter().whenBy("G01", "RD-01", mixed).refused("CV03").saying("该纳税人主管税务机关为 长沙市芙蓉区地方税务局，您无权办理");
        counter().whenBy("local-G01", "RD-01", mixed).refused("CV03").saying("该纳税人主管税务机关为 长沙市芙蓉区国家税务局，您无权办理");
        counter().whenBy("local-G06", "RD-01", form(CHENGXIN, city())).accepted();
    }

    @Test
    void the_local_flag_says_who_collects_on_that_day_until_the_merger_when_there_is_one_bureau() {
        counter()
                .when("RD-01", form(CHENGXIN, with(city(), "local_bureau", false)))
                .refused("RD-01-V6")
                .saying("市区（增值税附征） 2015 年由地税机关征收，地税征收标志应为 Y");
        counter()
                .when("RD-01", form(CHENGXIN, with(vat(), "local_bureau", true)))
                .refused("RD-01-V6")
                .saying("小规模 3% 2015 年由国税机关征收，地税征收标志应为 N");

        var merged = with(city(), "valid_from", "2018-06-01");
        Scene.on("2018-06-14", Personas.chengxin())
                .when("RD-01", form(CHENGXIN, merged))
                .accepted();
        Scene.on("2018-06-15", Personas.chengxin())
                .when("RD-01", form(CHENGXIN, merged))
                .refused("RD-01-V6")
                .saying("市区（增值税附征） 2018 年由合并后的税务机关征收，地税征收标志应为 N");
        merged.put("local_bureau", false);
        var scene = Scene.on("2018-06-15", Personas.chengxin())
                .when("RD-01", form(CHENGXIN, merged))
                .accepted();
        assertThat(scene.entry().officer()).isEqualTo("G01");
    }

    @Test
    void enterprise_income_tax_may_belong_to_either_bureau() {
        counter().when("RD-01", form(CHENGXIN, incomeTax())).accepted();
        var local = counter()
                .when("RD-01", form(CHENGXIN, with(incomeTax(), "local_bureau", true)))
                .accepted();
        assertThat(local.entry().officer()).isEqualTo("local-G01");
    }

    @Test
    void mend_one_fault_see_the_next() {
        var scene = general();
        var first = with(row("10102", "101017001", "3", true), "budget_level", "10");
        first.put("valid_from", "2015-09-01");
        first.put("period_type", "08");
        var form = form(XINYUAN, first);
        scene.when("RD-01", form).refused("RD-01-V1").saying("征收品目 101017001 不属于征收项目 10102");
        first.put("levy_item", "10101");
        first.put("levy_sub_item", "101014001");
        scene.when("RD-01", form).refused("RD-01-V2").saying("该品目在 2011-07-01–长期 已存在有效认定");
        first.put("levy_sub_item", "101017001");
        scene.when("RD-01", form).refused("RD-01-V5");
        first.put("levy_sub_item", "101017002");
        first.put("valid_from", "2014-06-30");
        scene.when("RD-01", form).refused("RD-01-V8").saying("征收品目 101017002 在 2014-06-30 无效");
        first.put("valid_from", "2014-07-01");
        scene.when("RD-01", form).refused("RD-01-V6");
        first.put("local_bureau", false);
        scene.when("RD-01", form).refused("RD-01-V7").saying("简易计税 3% 自 2014-07-01 的税率（征收率）应为 0.03，填写的是 3.00；税率以小数填写");
        first.put("rate", "0.03");
        scene.when("RD-01", form).refused("RD-01-V9");
        first.remove("budget_level");
        scene.when("RD-01", form).refused("RD-01-V10").saying("一般纳税人增值税 的纳税期限应为 06 月");
        first.put("period_type", "06");
        scene.when("RD-01", form).accepted();
    }

    @Test
    void enterprise_income_tax_is_prepaid_by_quarter_or_month_and_withheld_by_the_act() {
        counter()
                .when("RD-01", form(CHENGXIN, with(incomeTax(), "period_type", "10")))
                .refused("RD-01-V10");
        counter()
                .when("RD-01", form(CHENGXIN, with(incomeTax(), "period_type", "06")))
                .accepted();
        var withheld = with(with(incomeTax(), "period_type", "11"), "levy_mode", "04");
        counter().when("RD-01", form(CHENGXIN, withheld)).accepted();
    }

    @Test
    void a_sole_proprietor_pays_no_enterprise_income_tax() {
        var sole = new RegistrationChanged(
                CHENGXIN,
                List.of(new Change("06", "173", "171", LocalDate.of(2015, 9, 1), LocalDate.of(2015, 9, 1), "G01")));
        Scene.on("2015-09-10", Personas.chengxin(), sole)
                .when("RD-01", form(CHENGXIN, incomeTax()))
                .refused("RD-01-V3");
    }

    @Test
    void the_rate_written_as_a_percentage_is_refused_with_the_right_one() {
        var row = row("10101", "101014001", "17", false);
        counter()
                .when("RD-01", form(CHENGXIN, row))
                .refused("RD-01-V7")
                .saying("商业(17%) 自 2015-09-01 的税率（征收率）应为 0.17，填写的是 17.00；税率以小数填写");
        row.put("rate", "0.17");
        counter().when("RD-01", form(CHENGXIN, row)).accepted();
    }

    @Test
    void the_rate_goes_by_the_first_day_of_the_assignment() {
        var scene = Scene.on("2018-05-10", Personas.chengxin());
        var row = with(row("10101", "101014001", "0.17", false), "valid_from", "2018-05-01");
        scene.when("RD-01", form(CHENGXIN, row)).refused("RD-01-V7");
        row.put("rate", "0.16");
        scene.when("RD-01", form(CHENGXIN, row)).accepted();
    }

    @Test
    void an_end_before_the_beginning_is_a_fault_of_the_form() {
        assertThat(counter().faults("RD-01", form(CHENGXIN, with(vat(), "valid_to", "2015-08-31"))))
                .containsExactly("items[0].valid_to CV05");
        var row = with(with(vat(), "period_type", "09"), "levy_sub_item", "101017009");
        row.remove("local_bureau");
        assertThat(counter().faults("RD-01", form(CHENGXIN, row)))
                .containsExactlyInAnyOrder(
                        "items[0].period_type CV06", "items[0].levy_sub_item CV06", "items[0].local_bureau CV04");
    }

    @Test
    void it_may_be_done_from_acceptance_on_but_not_for_a_suspended_taxpayer() {
        var fresh = Personas.registered(CHENGXIN, "湖南诚信会计服务有限公司", TaxpayerState.ACCEPTED, "7241");
        Scene.on("2015-09-10", fresh).when("RD-01", form(CHENGXIN, vat())).accepted();
        var suspended = Personas.registered(CHENGXIN, "湖南诚信会计服务有限公司", TaxpayerState.SUSPENDED, "7241");
        Scene.on("2015-09-10", suspended).when("RD-01", form(CHENGXIN, vat())).refused("CV02");
    }

    @Test
    void carrying_it_out_closes_the_to_do() {
        var todo = new TodoRaised(CHENGXIN, "RD-01", Post.SOURCES, "税（费）种认定");
        var scene = Scene.on("2015-09-10", Personas.chengxin(), todo)
                .when("RD-01", form(CHENGXIN, vat()))
                .accepted();
        assertThat(scene.book(TodoBook.class).open()).isEmpty();
    }
}
