package org.lianbing.sandbox.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianbing.sandbox.Personas.CHENGXIN;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer.BankDeposit;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.TaxpayerId;

class ReportBankAccountTest {
    private static final TaxpayerId OWNER_OF_A_SHOP = TaxpayerId.of("43012119850203517901");

    private static Scene counter() {
        return Scene.on("2015-09-10", Personas.xinyuan(), Personas.chengxin());
    }

    private static Map<String, Object> form(TaxpayerId taxpayer, String account, String name, String kind) {
        Map<String, Object> form = new HashMap<>();
        form.put("taxpayer_id", taxpayer.toString());
        form.put("bank_name", "中国建设银行长沙芙蓉支行");
        form.put("bank_code", "105551000018");
        form.put("bank_account", account);
        form.put("account_name", name);
        form.put("account_kind", kind);
        form.put("opened_on", "2015-09-01");
        form.put("preferred", true);
        return form;
    }

    private static Map<String, Object> xinyuan(String account, String kind) {
        return form(XINYUAN, account, "长沙芙蓉鑫源商贸有限公司", kind);
    }

    @Test
    void an_account_is_entered_and_a_newly_preferred_one_takes_the_preference_over() {
        var scene = counter()
                .when("DJ-05", xinyuan("62284801430102803124", "01"))
                .accepted()
                .warned();
        assertThat(scene.event(DocumentIssued.class).title()).isEqualTo("纳税人存款账户账号报告表");
        scene.when("DJ-05", xinyuan("62284801430102803125", "02")).accepted();
        assertThat(scene.book(RegistrationBook.class).get(XINYUAN).accounts())
                .extracting(BankDeposit::account, BankDeposit::preferred)
                .containsExactly(tuple("62284801430102803124", false), tuple("62284801430102803125", true));
    }

    @Test
    void an_account_not_preferred_leaves_the_preference_where_it_is() {
        var scene =
                counter().when("DJ-05", xinyuan("62284801430102803124", "01")).accepted();
        var second = xinyuan("62284801430102803125", "02");
        second.put("preferred", false);
        scene.when("DJ-05", second).accepted();
        assertThat(scene.book(RegistrationBook.class).get(XINYUAN).accounts())
                .extracting(BankDeposit::preferred)
                .containsExactly(true, false);
    }

    @Test
    void mend_one_fault_see_the_next() {
        var scene =
                counter().when("DJ-05", xinyuan("62284801430102803124", "01")).accepted();
        var form = form(XINYUAN, "62284801430102803124", "陈志远", "01");
        scene.when("DJ-05", form).refused("DJ-05-V1").saying("账号已报告");
        form.put("bank_account", "62284801430102803125");
        scene.when("DJ-05", form).refused("DJ-05-V2");
        form.put("account_kind", "02");
        scene.when("DJ-05", form).refused("DJ-05-V4");
        form.put("account_name", "长沙芙蓉鑫源商贸有限公司");
        scene.when("DJ-05", form).accepted();
    }

    @Test
    void an_account_reported_by_another_taxpayer_is_refused_too() {
        counter()
                .when("DJ-05", xinyuan("62284801430102803124", "01"))
                .accepted()
                .when("DJ-05", form(CHENGXIN, "62284801430102803124", "湖南诚信会计服务有限公司", "01"))
                .refused("DJ-05-V1");
    }

    @Test
    void an_account_in_a_file_taken_over_counts_as_reported() {
        var account = new BankDeposit(
                "62284801430102803124", "建设银行", "", "湖南诚信会计服务有限公司", "01", LocalDate.of(2012, 6, 1), true);
        var chengxin = Files.withAccount(CHENGXIN, "湖南诚信会计服务有限公司", account);
        Scene.on("2015-09-10", Personas.xinyuan(), chengxin)
                .when("DJ-05", xinyuan("62284801430102803124", "01"))
                .refused("DJ-05-V1");
    }

    @Test
    void an_individual_business_may_bank_under_its_owners_name_a_unit_may_not() {
        var shop = Files.individualBusiness(OWNER_OF_A_SHOP, "黄花镇宏达汽配经营部");
        var scene = Scene.on("2015-09-10", shop, Personas.xinyuan());
        scene.when("DJ-05", form(XINYUAN, "62284804430121802038", "陈志远", "01")).refused("DJ-05-V4");
        scene.when("DJ-05", form(OWNER_OF_A_SHOP, "62284804430121802039", "陈志远", "01"))
                .accepted();
        scene.when("DJ-05", form(OWNER_OF_A_SHOP, "62284804430121802040", "刘某", "02"))
                .refused("DJ-05-V4");
    }

    @Test
    void fifteen_days_after_opening_are_in_time_and_one_more_warns() {
        var form = xinyuan("62284801430102803124", "01");
        form.put("opened_on", "2015-08-26");
        counter().when("DJ-05", form).accepted().warned();
        form.put("opened_on", "2015-08-25");
        counter().when("DJ-05", form).accepted().warned("DJ-05-V3");
        form.put("opened_on", "2015-09-11");
        counter().when("DJ-05", form).refused("CV07");
    }

    @Test
    void account_and_bank_code_are_digits_of_their_lengths_and_the_bank_code_may_be_missing() {
        var form = xinyuan("6228", "01");
        form.put("bank_code", "10555100001");
        assertThat(counter().faults("DJ-05", form)).containsExactlyInAnyOrder("bank_account CV05", "bank_code CV05");
        form.put("bank_account", "62284");
        form.remove("bank_code");
        counter().when("DJ-05", form).accepted();
    }
}
