package org.lianbing.sandbox.invoicing;

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
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.books.general.GeneralEvent.CreditGraded;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.Buyer;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoiceLimitLicensed;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoiceTypesApproved;
import org.lianbing.sandbox.books.qualification.QualificationEvent.CoachingChanged;
import org.lianbing.sandbox.books.registration.RegistrationEvent.TaxpayerRegistered;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.value.TaxpayerId;
import tools.jackson.databind.json.JsonMapper;

class ApproveInvoiceTypesTest {
    private static final String BUYER = "430111198207154228";
    private static final InvoiceTypesApproved PRESENT =
            new InvoiceTypesApproved(XINYUAN, "004", "02", 50, 25, 50, "01", List.of(new Buyer("李秀梅", BUYER)));

    private static Scene hall(Event... more) {
        List<Event> given = new ArrayList<>(
                List.of(Personas.xinyuan(), Personas.general(XINYUAN), Personas.generalItems(XINYUAN), licence("02")));
        given.addAll(List.of(more));
        return Scene.on("2015-09-10", given.toArray(Event[]::new));
    }

    private static InvoiceLimitLicensed licence(String level) {
        return new InvoiceLimitLicensed(XINYUAN, level, LocalDate.of(2015, 8, 3), "税〔2015〕00001");
    }

    private static Map<String, Object> form(TaxpayerId taxpayer, String type, String kind) {
        Map<String, Object> form = new HashMap<>();
        form.put("taxpayer_id", taxpayer.toString());
        form.put("apply_type", type);
        form.put("invoice_kind", kind);
        form.put("single_limit", "02");
        form.put("monthly_qty", 50);
        form.put("per_time_qty", 25);
        form.put("hold_qty", 25);
        form.put("take_mode", "01");
        form.put("buyers", List.of(Map.of("buyer_name", "李秀梅", "buyer_id_no", BUYER)));
        return form;
    }

    private static Map<String, Object> special(String type) {
        return form(XINYUAN, type, "004");
    }

    @Test
    void a_first_special_invoice_goes_to_the_chief_and_counts_from_his_approval() {
        var scene = hall().when("FP-01", special("1"))
                .accepted()
                .step(Action.REVIEW, Map.of())
                .accepted();
        assertThat(scene.book(InvoicingBook.class).of(XINYUAN).approvals()).isEmpty();
        scene.step(Action.APPROVE, Map.of()).accepted();
        assertThat(scene.event(DocumentIssued.class).title()).isEqualTo("纳税人领用发票票种核定表");
        assertThat(scene.book(InvoicingBook.class).of(XINYUAN).approval("004"))
                .contains(new InvoiceAccount.Approval("004", "02", 50, 25, 25, "01", List.of(new Buyer("李秀梅", BUYER))));
        scene.step(Action.ISSUE, Map.of()).accepted();
        assertThat(scene.event(DocumentIssued.class).title()).isEqualTo("发票领购簿");
        scene.step(Action.ARCHIVE, Map.of()).accepted();
        assertThat(scene.book(CaseBook.class).all().getLast().state()).isEqualTo(Case.State.ARCHIVED);
    }

    @Test
    void ordinary_invoices_need_no_licence_no_qualification_and_no_chief() {
        Scene.on("2015-09-10", Personas.chengxin(), Personas.smallScaleItems(CHENGXIN))
                .when("FP-01", form(CHENGXIN, "1", "007"))
                .accepted()
                .step(Action.REVIEW, Map.of())
                .accepted()
                .event(InvoiceTypesApproved.class);
    }

    @Test
    void a_million_and_more_goes_to_the_chief_whatever_the_kind() {
        var form = form(XINYUAN, "1", "007");
        form.put("single_limit", "03");
        var scene = hall().when("FP-01", form)
                .accepted()
                .step(Action.REVIEW, Map.of())
                .accepted();
        assertThat(scene.entry().events()).noneMatch(InvoiceTypesApproved.class::isInstance);
        scene.step(Action.ISSUE, Map.of()).refused("LC01");
        scene.step(Action.APPROVE, Map.of()).accepted().event(InvoiceTypesApproved.class);
    }

    @Test
    void mend_one_fault_see_the_next() {
        var form = special("1");
        form.put("single_limit", "03");
        form.put("monthly_qty", 30);
        form.put("per_time_qty", 31);
        form.put("hold_qty", 10);
        Scene.on("2015-09-10", Personas.xinyuan()).when("FP-01", form).refused("FP-01-V1");
        var coached = Scene.on(
                "2015-09-10",
                Personas.xinyuan(),
                Personas.general(XINYUAN),
                new CoachingChanged(XINYUAN, true, LocalDate.of(2015, 9, 1)),
                licence("02"));
        coached.when("FP-01", form).refused("FP-01-V2").saying("单份限额超过最高开票限额准予许可（十万元版）");
        form.put("single_limit", "02");
        coached.when("FP-01", form).refused("FP-01-V3");
        form.put("per_time_qty", 26);
        coached.when("FP-01", form).refused("FP-01-V4").saying("辅导期/D 级纳税人专票每次发售不得超过 25 份");
        form.put("per_time_qty", 25);
        coached.when("FP-01", form).refused("FP-01-V5");
        var present = hall(PRESENT);
        present.when("FP-01", form).refused("FP-01-V7");
        form.put("hold_qty", 25);
        present.when("FP-01", form).refused("FP-01-V8").saying("申请类型“首次”与现有核定不符：该票种已核定");
        hall().when("FP-01", form).accepted();
    }

    @Test
    void without_a_licence_no_special_invoice() {
        Scene.on("2015-09-10", Personas.xinyuan(), Personas.general(XINYUAN), Personas.generalItems(XINYUAN))
                .when("FP-01", special("1"))
                .refused("FP-01-V2")
                .saying("单份限额超过最高开票限额准予许可（尚未许可）");
    }

    @Test
    void a_general_taxpayer_counts_from_the_day_his_registration_takes_effect() {
        Scene.on(
                        "2011-07-31",
                        Personas.xinyuan(),
                        Personas.general(XINYUAN),
                        Personas.generalItems(XINYUAN),
                        licence("02"))
                .when("FP-01", special("1"))
                .refused("FP-01-V1")
                .turnTo("2011-08-01")
                .when("FP-01", special("1"))
                .accepted();
    }

    @Test
    void grade_d_is_capped_at_exactly_25_special_invoices_a_time_and_free_with_ordinary_ones() {
        var scene = hall(new CreditGraded(XINYUAN, 2014, "D", LocalDate.of(2015, 4, 30)));
        var form = special("1");
        scene.when("FP-01", form).accepted();
        form.put("per_time_qty", 26);
        form.put("hold_qty", 26);
        form.put("invoice_kind", "007");
        hall(new CreditGraded(XINYUAN, 2014, "D", LocalDate.of(2015, 4, 30)))
                .when("FP-01", form)
                .accepted();
    }

    @Test
    void a_licence_lowered_while_the_case_is_under_way_refuses_the_approval() {
        var scene = hall().when("FP-01", special("1"))
                .accepted()
                .step(Action.REVIEW, Map.of())
                .accepted();
        var first = scene.book(CaseBook.class).all().getFirst().no();
        scene.when("FP-02", lowering())
                .accepted()
                .step(Action.REVIEW, Map.of())
                .step(Action.APPROVE, Map.of())
                .step(Action.ISSUE, Map.of())
                .accepted();
        scene.submit(Submission.step(first, Action.APPROVE, JsonMapper.shared().createObjectNode()))
                .refused("FP-01-V2")
                .saying("单份限额超过最高开票限额准予许可（万元版）");
    }

    private static Map<String, Object> lowering() {
        return Map.of(
                "taxpayer_id",
                XINYUAN.toString(),
                "apply_limit",
                "01",
                "reason",
                "经营范围缩减，单笔开票金额均在万元以下，申请降低限额",
                "sales_12m",
                "80000.00",
                "max_contract",
                "9000.00",
                "agent_name",
                "李秀梅",
                "auth_doc",
                List.of("A1"));
    }

    @Test
    void from_2018_08_a_new_taxpayer_gets_exactly_25_special_invoices_a_month_in_his_first_month() {
        var form = special("1");
        form.put("monthly_qty", 26);
        newcomer("2018-08-20", "2018-08-01").when("FP-01", form).refused("FP-01-V6");
        form.put("monthly_qty", 25);
        newcomer("2018-08-20", "2018-08-01").when("FP-01", form).accepted();
        form.put("monthly_qty", 26);
        newcomer("2018-09-01", "2018-08-01").when("FP-01", form).accepted();
        newcomer("2018-07-31", "2018-07-10").when("FP-01", form).accepted();
    }

    private static Scene newcomer(String today, String confirmed) {
        return Scene.on(
                today,
                registeredOn(LocalDate.parse(confirmed)),
                Personas.general(XINYUAN),
                Personas.generalItems(XINYUAN),
                licence("02"));
    }

    private static TaxpayerRegistered registeredOn(LocalDate day) {
        var t = Personas.xinyuan().taxpayer();
        return new TaxpayerRegistered(new Taxpayer(
                t.id(),
                t.name(),
                t.state(),
                t.registerType(),
                t.industry(),
                t.authority(),
                t.region(),
                t.legalRepresentative(),
                t.registeredAddress(),
                t.businessAddress(),
                t.registeredCapital(),
                t.licenseNo(),
                day,
                day,
                day,
                t.employees(),
                t.accountingSystem(),
                t.finance(),
                t.agent(),
                t.investors(),
                t.certificateNo(),
                t.accounting(),
                t.accounts(),
                t.changes()));
    }

    @Test
    void an_increase_raises_something_and_a_reduction_nothing() {
        var same = special("2");
        same.put("hold_qty", 50);
        hall(PRESENT).when("FP-01", same).refused("FP-01-V8").saying("申请类型“增版增量”与现有核定不符：限额与数量均未增加");
        same.put("monthly_qty", 51);
        hall(PRESENT).when("FP-01", same).accepted();
        same.put("apply_type", "3");
        hall(PRESENT).when("FP-01", same).refused("FP-01-V8");
        same.put("monthly_qty", 49);
        hall(PRESENT).when("FP-01", same).accepted();
        hall().when("FP-01", same).refused("FP-01-V8").saying("申请类型“减量”与现有核定不符：该票种尚未核定");
    }

    @Test
    void cancelling_takes_the_approval_away_with_the_review() {
        var form = special("4");
        form.put("monthly_qty", 0);
        form.put("per_time_qty", 0);
        form.put("hold_qty", 0);
        var scene = hall(PRESENT)
                .when("FP-01", form)
                .accepted()
                .step(Action.REVIEW, Map.of())
                .accepted();
        assertThat(scene.event(InvoiceTypesApproved.class).monthlyQty()).isZero();
        assertThat(scene.book(InvoicingBook.class).of(XINYUAN).approvals()).isEmpty();
        hall().when("FP-01", form).refused("FP-01-V8");
    }

    @Test
    void all_faults_of_the_form_come_at_once() {
        var form = special("1");
        form.put("monthly_qty", 0);
        form.put("per_time_qty", 0);
        assertThat(hall().faults("FP-01", form)).containsExactlyInAnyOrder("monthly_qty CV05", "per_time_qty CV05");
        form.put("apply_type", "9");
        form.put("invoice_kind", "999");
        form.put("buyers", List.of(Map.of("buyer_name", "李秀梅", "buyer_id_no", "430111198207154227")));
        assertThat(hall().faults("FP-01", form))
                .containsExactlyInAnyOrder("apply_type CV06", "invoice_kind CV06", "buyers[0].buyer_id_no CV05");
        form.put("buyers", List.of());
        assertThat(hall().faults("FP-01", form)).contains("buyers CV04");
    }
}
