package org.lianbing.sandbox.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Application;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.collection.CollectionEvent.AgreementSigned;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.CounterStocked;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoicesIssued;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoicesSold;
import org.lianbing.sandbox.books.legal.LegalEvent.CorrectionOrdered;
import org.lianbing.sandbox.books.legal.LegalEvent.PenaltyDecided;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.RegistrationEvent.RegistrationCertificateIssued;
import org.lianbing.sandbox.books.registration.RegistrationEvent.RegistrationChanged;
import org.lianbing.sandbox.books.registration.RegistrationEvent.StateChanged;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.flow.CaseEvent.CaseOpened;
import org.lianbing.sandbox.flow.TodoBook;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

class ChangeRegistrationTest {
    private static final TaxAuthority BUREAU = TaxAuthority.of("14301020000");
    private static final NumberRange SPECIALS = NumberRange.of("4300151130", "00012281", "00012290");
    private static final CounterStocked STOCKED = new CounterStocked(BUREAU, "004", SPECIALS);
    private static final InvoicesSold SOLD =
            new InvoicesSold(XINYUAN, BUREAU, "004", SPECIALS, 10, "430111198207154228", LocalDate.of(2015, 9, 1));

    /** Stands in for 注销税务登记. */
    private record Deregistration() implements Application {
        @Override
        public Decision open(Ledger ledger, Sitting sitting) {
            return Decision.accept();
        }

        @Override
        public Decision grant(Ledger ledger, Case matter, Sitting sitting) {
            return Decision.accept();
        }
    }

    private static Scene counter(Event... more) {
        return counter("2015-09-10", more);
    }

    private static Scene counter(String date, Event... more) {
        List<Event> given = new ArrayList<>(List.of(Personas.xinyuan()));
        given.addAll(Arrays.asList(more));
        return Scene.on(date, given.toArray(Event[]::new));
    }

    private static Map<String, Object> change(String item, String to) {
        Map<String, Object> row = new HashMap<>();
        row.put("change_item", item);
        row.put("new_value", to);
        return row;
    }

    @SafeVarargs
    private static Map<String, Object> form(Map<String, Object>... changes) {
        Map<String, Object> form = new HashMap<>();
        form.put("taxpayer_id", XINYUAN.toString());
        form.put("change_items", List.of(changes));
        form.put("approve_org", "长沙市工商行政管理局芙蓉分局");
        form.put("approve_doc", "（芙）登记内变字〔2015〕第1201号");
        form.put("change_date", "2015-08-20");
        form.put("attachments", List.of("营业执照副本"));
        return form;
    }

    private static Taxpayer xinyuan(Scene scene) {
        return scene.book(RegistrationBook.class).get(XINYUAN);
    }

    private static List<String> todos(Scene scene) {
        return scene.book(TodoBook.class).open().toJavaList().stream()
                .map(todo -> todo.what().operation() + " " + todo.what().post().code())
                .toList();
    }

    private static List<String> documents(Scene scene) {
        return scene.entry().events().stream()
                .filter(DocumentIssued.class::isInstance)
                .map(event -> ((DocumentIssued) event).title())
                .toList();
    }

    @Test
    void a_new_legal_representative_is_entered_the_old_one_stays_in_the_file_and_the_certificate_is_exchanged() {
        var scene =
                counter().when("DJ-03", form(change("02", "王振宇"))).accepted().warned();
        assertThat(xinyuan(scene).legalRepresentative().name()).isEqualTo("王振宇");
        assertThat(scene.event(RegistrationChanged.class).changes())
                .containsExactly(new Taxpayer.Change(
                        "02", "陈志远", "王振宇", LocalDate.of(2015, 8, 20), LocalDate.of(2015, 9, 10), "G01"));
        assertThat(xinyuan(scene).changes()).hasSize(1);
        assertThat(documents(scene)).containsExactly("变更税务登记表", "税务登记证（换发）");
        var certificate = scene.entry().events().stream()
                .filter(DocumentIssued.class::isInstance)
                .map(DocumentIssued.class::cast)
                .toList()
                .getLast();
        assertThat(certificate.content()).containsEntry("法定代表人", "王振宇");
        scene.event(RegistrationCertificateIssued.class);
    }

    @Test
    void what_does_not_stand_on_the_certificate_exchanges_none() {
        var scene = counter()
                .when("DJ-03", form(change("05", "2000000"), change("08", "5177")))
                .accepted();
        assertThat(documents(scene)).containsExactly("变更税务登记表");
        assertThat(xinyuan(scene).registeredCapital()).isEqualTo(Money.of(2_000_000));
        assertThat(xinyuan(scene).industry()).isEqualTo("5177");
    }

    @Test
    void a_unit_with_a_unified_code_has_no_certificate_to_exchange() {
        var code = TaxpayerId.of("91430104MA4L0A123J");
        var form = form(change("03", "长沙市芙蓉区人民东路9号"));
        form.put("taxpayer_id", code.toString());
        var scene = Scene.on("2015-09-10", Files.withoutCertificate(code, "湖南云帆信息技术有限公司"))
                .when("DJ-03", form)
                .accepted();
        assertThat(documents(scene)).containsExactly("变更税务登记表");
        assertThat(scene.book(RegistrationBook.class).get(code).registeredAddress())
                .isEqualTo("长沙市芙蓉区人民东路9号");
    }

    @Test
    void name_type_and_address_are_entered_together() {
        var scene = counter()
                .when("DJ-03", form(change("01", "长沙鑫源实业有限公司"), change("06", "159"), change("03", "长沙市芙蓉区人民东路9号")))
                .accepted();
        assertThat(xinyuan(scene).name()).isEqualTo("长沙鑫源实业有限公司");
        assertThat(xinyuan(scene).registerType()).isEqualTo("159");
        assertThat(xinyuan(scene).changes()).hasSize(3);
    }

    @Test
    void old_values_are_computed_when_left_out_and_refused_when_wrong() {
        var right = change("05", "2000000");
        right.put("old_value", "1000000");
        counter().when("DJ-03", form(right)).accepted();
        var wrong = change("02", "王振宇");
        wrong.put("old_value", "陈志");
        counter().when("DJ-03", form(wrong)).refused("DJ-03-V5").saying("法人 变更前内容应为“陈志远”");
    }

    @Test
    void items_the_file_keeps_as_text_remember_what_was_entered_last() {
        var scene = counter().when("DJ-03", form(change("04", "五金产品批发"))).accepted();
        scene.when("DJ-03", form(change("04", "五金产品批发"))).refused("DJ-03-V1");
        var wider = change("04", "五金产品批发；建材批发");
        wider.put("old_value", "五金产品批发");
        scene.when("DJ-03", form(wider)).accepted();
    }

    @Test
    void mend_one_fault_see_the_next() {
        var abnormal = new StateChanged(XINYUAN, TaxpayerState.NORMAL, TaxpayerState.ABNORMAL, "查无下落");
        var form = form(change("01", "长沙芙蓉鑫源商贸有限公司"));
        form.put("change_date", "2015-08-10");
        counter(STOCKED, SOLD, abnormal).when("DJ-03", form).refused("DJ-03-V1").saying("变更后内容与变更前相同");
        form.put("change_items", List.of(change("01", "长沙鑫源实业有限公司")));
        counter(STOCKED, SOLD, abnormal).when("DJ-03", form).refused("DJ-03-V2").saying("逾期 1 天办理变更，须处理违法行为后办理");
        form.put("change_date", "2015-08-11");
        counter(STOCKED, SOLD, abnormal).when("DJ-03", form).refused("DJ-03-V3");
        form.put("change_items", List.of(change("03", "长沙市芙蓉区人民东路9号")));
        counter(STOCKED, SOLD, abnormal).when("DJ-03", form).refused("DJ-03-V4").saying("非正常户须先解除（DJ-07）");
        counter().when("DJ-03", form).accepted();
    }

    @Test
    void a_name_may_change_once_no_blank_special_invoice_is_held() {
        var used = new InvoicesIssued(XINYUAN, "004", SPECIALS, 0, 0, Money.of(1000), Money.of(170));
        var form = form(change("01", "长沙鑫源实业有限公司"));
        counter(STOCKED, SOLD).when("DJ-03", form).refused("DJ-03-V3");
        counter(STOCKED, SOLD, used).when("DJ-03", form).accepted();
    }

    @Test
    void thirty_days_are_in_time_one_more_waits_until_the_violation_is_fined() {
        var form = form(change("02", "王振宇"));
        form.put("change_date", "2015-08-11");
        counter().when("DJ-03", form).accepted();
        form.put("change_date", "2015-08-10");
        counter().when("DJ-03", form).refused("DJ-03-V2");
        var order = new CorrectionOrdered(
                XINYUAN, "税限改〔2015〕1号", "02", null, null, LocalDate.of(2015, 9, 25), LocalDate.of(2015, 9, 10));
        counter(order).when("DJ-03", form).refused("DJ-03-V2");
        var fineBefore = fine(LocalDate.of(2015, 9, 9));
        counter(fineBefore).when("DJ-03", form).refused("DJ-03-V2");
        counter(order, fine(LocalDate.of(2015, 9, 10))).when("DJ-03", form).accepted();
    }

    private static PenaltyDecided fine(LocalDate on) {
        return new PenaltyDecided(XINYUAN, "税罚〔2015〕1号", "02", "01", "1", Money.of(200), on);
    }

    @Test
    void since_first_offenders_go_without_a_fine_an_order_to_correct_settles_the_violation() {
        var form = form(change("02", "王振宇"));
        form.put("change_date", "2021-03-01");
        var order = new CorrectionOrdered(
                XINYUAN, "税限改〔2021〕1号", "02", null, null, LocalDate.of(2021, 4, 25), LocalDate.of(2021, 4, 10));
        counter("2021-04-12").when("DJ-03", form).refused("DJ-03-V2");
        counter("2021-04-12", order).when("DJ-03", form).accepted();
    }

    @Test
    void a_pending_deregistration_bars_every_change() {
        var pending = new CaseOpened(
                "SX-1", "DJ-08", XINYUAN, new Deregistration(), "G01", Post.RECEPTION, LocalDate.of(2015, 9, 1));
        counter(pending).when("DJ-03", form(change("03", "长沙市芙蓉区人民东路9号"))).refused("DJ-03-V6");
    }

    @Test
    void device_and_agreement_are_to_follow_a_new_name_or_legal_representative_but_no_other_change() {
        var agreement = new AgreementSigned(
                XINYUAN,
                "SF20150001",
                "105551000018",
                "建设银行",
                "长沙芙蓉鑫源商贸有限公司",
                "62284801430102803124",
                LocalDate.of(2015, 1, 5));
        var scene = counter(agreement, STOCKED, SOLD);
        scene.when("DJ-03", form(change("03", "长沙市芙蓉区人民东路9号"))).accepted().warned();
        assertThat(todos(scene)).isEmpty();
        scene.when("DJ-03", form(change("02", "王振宇"))).accepted().warned("DJ-03-V7");
        assertThat(todos(scene)).containsExactly("RD-08 G05", "ZS-04 G07");
    }

    @Test
    void name_legal_representative_and_type_need_an_approval() {
        var scene = counter();
        for (var change : List.of(change("01", "新名"), change("02", "王振宇"), change("06", "159"))) {
            var form = form(change);
            form.remove("approve_org");
            form.remove("approve_doc");
            assertThat(scene.faults("DJ-03", form)).containsExactly("approve_org CV04", "approve_doc CV04");
        }
        var form = form(change("03", "长沙市芙蓉区人民东路9号"));
        form.remove("approve_org");
        form.remove("approve_doc");
        scene.when("DJ-03", form).accepted();
    }

    @Test
    void what_the_file_keeps_as_code_or_amount_must_be_one_and_no_item_comes_twice() {
        var form = form(change("05", "二百万元"), change("06", "100"), change("08", "51"), change("05", "-1"));
        assertThat(counter().faults("DJ-03", form))
                .containsExactlyInAnyOrder(
                        "change_items[0].new_value CV05",
                        "change_items[1].new_value CV06",
                        "change_items[2].new_value CV06",
                        "change_items[3].change_item CV05",
                        "change_items[3].new_value CV05");
    }

    @Test
    void the_licence_is_attached_and_the_date_is_not_to_come() {
        var form = form(change("03", "长沙市芙蓉区人民东路9号"));
        form.put("attachments", List.of());
        form.put("change_date", "2015-09-11");
        counter().when("DJ-03", form).refused("CV07");
        form.put("change_date", "2015-09-10");
        counter().when("DJ-03", form).refused("CV09").saying("缺少必需附件：营业执照副本等（须一次性告知）");
    }

    @Test
    void a_suspended_taxpayer_may_change_a_deregistered_one_may_not() {
        var form = form(change("03", "长沙市芙蓉区人民东路9号"));
        counter(new StateChanged(XINYUAN, TaxpayerState.NORMAL, TaxpayerState.SUSPENDED, "停业"))
                .when("DJ-03", form)
                .accepted();
        counter(new StateChanged(XINYUAN, TaxpayerState.NORMAL, TaxpayerState.DEREGISTERED, "注销"))
                .when("DJ-03", form)
                .refused("CV02");
    }
}
