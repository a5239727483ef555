package org.lianbing.sandbox.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.CHENGXIN;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Outside;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Reply;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.AgreementSigned;
import org.lianbing.sandbox.books.registration.RegistrationEvent.BankAccountReported;
import org.lianbing.sandbox.books.registration.Taxpayer.BankDeposit;
import org.lianbing.sandbox.document.DocumentIssued;

class SignThreePartyAgreementTest {
    private static final Outside KNOWN = bank(Reply.answered(Map.of("verified", "1")));

    private static Outside bank(Reply reply) {
        return inquiry -> inquiry.partner().equals("bank") ? reply : Reply.notFound();
    }

    private static Scene desk(Outside outside, Event... more) {
        var all = new Event[more.length + 2];
        all[0] = Personas.xinyuan();
        all[1] = reported(true);
        System.arraycopy(more, 0, all, 2, more.length);
        return Scene.on("2015-10-12", outside, all);
    }

    private static BankAccountReported reported(boolean preferred) {
        return new BankAccountReported(
                XINYUAN,
                new BankDeposit(
                        "62284801430102803124",
                        "中国建设银行长沙芙蓉支行",
                        "105551000018",
                        "长沙芙蓉鑫源商贸有限公司",
                        "01",
                        LocalDate.of(2011, 7, 1),
                        preferred));
    }

    private static Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("taxpayer_id", XINYUAN.toString());
        form.put("agreement_no", "SFXY0001");
        form.put("bank_code", "105551000018");
        form.put("bank_name", "中国建设银行长沙芙蓉支行");
        form.put("account_name", "长沙芙蓉鑫源商贸有限公司");
        form.put("bank_account", "62284801430102803124");
        form.put("signed_on", "2015-10-12");
        return form;
    }

    @Test
    void the_bank_verifies_and_the_agreement_stands() {
        var scene = desk(KNOWN).when("ZS-04", form()).accepted().warned();
        assertThat(scene.event(AgreementSigned.class).bankAccount()).isEqualTo("62284801430102803124");
        assertThat(scene.entry().form().get("verified").asString()).isEqualTo("1");
        assertThat(scene.event(DocumentIssued.class).title()).isEqualTo("委托银行代缴税款三方协议书");
        assertThat(scene.book(CollectionBook.class).agreement(XINYUAN)).isPresent();
    }

    @Test
    void mend_one_fault_see_the_next() {
        var other = new AgreementSigned(
                CHENGXIN,
                "SFXY0001",
                "105551000018",
                "中国建设银行长沙芙蓉支行",
                "湖南诚信会计服务有限公司",
                "62284814430102804085",
                LocalDate.of(2015, 1, 5));
        var scene = desk(KNOWN, Personas.chengxin(), other);
        var form = form();
        form.put("bank_account", "6228480000000000");
        form.put("account_name", "陈志远");
        form.put("verified", "0");
        scene.when("ZS-04", form).refused("ZS-04-V1").saying("三方协议账户须与 DJ-05 一致");
        form.put("bank_account", "62284801430102803124");
        scene.when("ZS-04", form).refused("ZS-04-V2").saying("三方协议号 SFXY0001 已存在");
        form.put("agreement_no", "SFXY0002");
        scene.when("ZS-04", form).refused("ZS-04-V6").saying("账户名称应为 长沙芙蓉鑫源商贸有限公司");
        form.put("account_name", "长沙芙蓉鑫源商贸有限公司");
        scene.when("ZS-04", form).refused("ZS-04-V7").saying("验证状态应为 通过");
        form.put("verified", "1");
        scene.when("ZS-04", form).accepted();
        form.put("agreement_no", "SFXY0003");
        scene.when("ZS-04", form).refused("ZS-04-V4").saying("该户已有有效三方协议（SFXY0002），请先终止");
    }

    @Test
    void the_bank_says_no_and_why() {
        desk(bank(Reply.answered(Map.of("verified", "2", "reason", "户名不符"))))
                .when("ZS-04", form())
                .refused("ZS-04-V3")
                .saying("银行验证失败：户名不符");
        desk(bank(Reply.notFound())).when("ZS-04", form()).refused("ZS-04-V3").saying("银行验证失败：银行无此账户或协议");
    }

    @Test
    void while_the_bank_does_not_answer_nothing_is_signed() {
        desk(Outside.UNREACHABLE).when("ZS-04", form()).refused("ZS-04-V5");
    }

    @Test
    void an_account_that_is_not_preferred_is_hinted_at() {
        Scene.on("2015-10-12", KNOWN, Personas.xinyuan(), reported(false))
                .when("ZS-04", form())
                .accepted()
                .warned("ZS-04-V8");
    }

    @Test
    void the_bank_number_has_twelve_digits_and_the_day_has_come() {
        var form = form();
        form.put("bank_code", "10555100001");
        form.put("bank_account", "1234");
        assertThat(desk(KNOWN).faults("ZS-04", form)).containsExactly("bank_code CV05", "bank_account CV05");
        form = form();
        form.put("signed_on", "2015-10-13");
        desk(KNOWN).when("ZS-04", form).refused("CV07");
    }
}
