package org.lianbing.sandbox.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyDueChanged;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.legal.LegalEvent.CorrectionOrdered;
import org.lianbing.sandbox.books.legal.LegalEvent.PenaltyAnnounced;
import org.lianbing.sandbox.books.legal.LegalEvent.PenaltyDecided;
import org.lianbing.sandbox.books.registration.RegistrationEvent.TaxpayerRegistered;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.document.DocumentServed;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;

class ImposePenaltyTest {
    private static Scene on(String date, Event... more) {
        List<Event> given = new ArrayList<>(List.of(Personas.xinyuan(), Personas.generalItems(XINYUAN)));
        given.addAll(List.of(more));
        return Scene.on(date, given.toArray(Event[]::new));
    }

    private static Map<String, Object> form(String violation, String procedure, String amount, String notified) {
        Map<String, Object> form = new HashMap<>();
        form.put("taxpayer_id", XINYUAN.toString());
        form.put("violation", violation);
        form.put("penalty_kind", "01");
        form.put("procedure", procedure);
        form.put("amount", amount);
        form.put("notified_date", notified);
        return form;
    }

    private static CorrectionOrdered ordered(
            String violation, @Nullable String levyItem, @Nullable String period, String on) {
        return new CorrectionOrdered(
                XINYUAN,
                "税〔2015〕0000" + on.charAt(9),
                violation,
                levyItem,
                period == null ? null : TaxPeriod.of(period),
                LocalDate.parse(on).plusDays(15),
                LocalDate.parse(on));
    }

    private static PenaltyDecided fined(String violation) {
        return new PenaltyDecided(
                XINYUAN, "税〔2015〕00011", violation, "01", "1", Money.of(200), LocalDate.of(2015, 9, 1));
    }

    /** An individual business, register type 410. */
    private static TaxpayerRegistered individual() {
        var t = Personas.xinyuan().taxpayer();
        return new TaxpayerRegistered(new Taxpayer(
                t.id(),
                t.name(),
                t.state(),
                "410",
                t.industry(),
                t.authority(),
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
    }

    @Test
    void on_the_spot_200_yuan_are_announced_decided_levied_and_served_on_one_day() {
        var scene = on("2015-10-08")
                .when("FZ-02", form("02", "1", "200.00", "2015-10-08"))
                .accepted();
        assertThat(scene.event(DocumentIssued.class).title()).isEqualTo("税务行政处罚事项告知书");
        assertThat(scene.event(PenaltyAnnounced.class).hearingOffered()).isFalse();
        scene.step(Action.ISSUE, Map.of()).accepted();
        var decision = scene.event(DocumentIssued.class);
        assertThat(decision.title()).isEqualTo("税务行政处罚决定书（简易）");
        assertThat(decision.content()).containsEntry("罚款金额（大写）", "贰佰元整");
        assertThat(scene.event(PenaltyDecided.class).documentNo()).isEqualTo(decision.no());
        assertThat(scene.event(LevyRaised.class))
                .isEqualTo(new LevyRaised(
                        "YZ201500000001",
                        XINYUAN,
                        "39900",
                        "399000100",
                        TaxPeriod.of("2015-10"),
                        Levy.Kind.FINE,
                        decision.no(),
                        LocalDate.of(2015, 10, 23),
                        Money.of(200)));
        scene.step(Action.SERVE, Map.of("method", "01", "served_on", "2015-10-08", "receiver", "陈志远"))
                .accepted();
        assertThat(scene.event(DocumentServed.class).no()).isEqualTo(decision.no());
        assertThat(scene.entry().events()).noneMatch(LevyDueChanged.class::isInstance);
    }

    @Test
    void service_later_than_the_decision_moves_the_last_day_to_pay_to_fifteen_days_after_it() {
        var scene = on("2015-10-08")
                .when("FZ-02", form("02", "1", "200.00", "2015-10-08"))
                .step(Action.ISSUE, Map.of())
                .turnTo("2015-10-12")
                .step(Action.SERVE, Map.of("method", "01", "served_on", "2015-10-07", "receiver", "陈志远"))
                .refused("CV07")
                .step(Action.SERVE, Map.of("method", "01", "served_on", "2015-10-12", "receiver", "陈志远"))
                .accepted();
        assertThat(scene.book(CollectionBook.class).of(XINYUAN))
                .singleElement()
                .extracting(Levy::due)
                .isEqualTo(LocalDate.of(2015, 10, 27));
    }

    @Test
    void in_the_general_procedure_announcement_and_decision_never_fall_on_one_day() {
        var scene = on("2015-10-08")
                .when("FZ-02", form("02", "2", "1500.00", "2015-10-08"))
                .accepted();
        scene.step(Action.ISSUE, Map.of()).refused("LC01");
        scene.step(Action.APPROVE, Map.of()).refused("FZ-02-V1");
        scene.turnTo("2015-10-09").step(Action.APPROVE, Map.of()).accepted();
        assertThat(scene.entry().events()).noneMatch(PenaltyDecided.class::isInstance);
        scene.step(Action.ISSUE, Map.of()).accepted();
        assertThat(scene.event(PenaltyDecided.class).procedure()).isEqualTo("2");
    }

    @Test
    void on_the_spot_too_the_announcement_comes_before_the_decision() {
        on("2015-10-08")
                .when("FZ-02", form("02", "1", "200.00", "2015-10-09"))
                .accepted()
                .step(Action.ISSUE, Map.of())
                .refused("FZ-02-V1");
    }

    @Test
    void from_exactly_10000_yuan_an_entity_is_heard_first() {
        var below = on("2015-10-08")
                .when("FZ-02", form("06", "2", "9999.99", "2015-10-08"))
                .turnTo("2015-10-09");
        below.step(Action.APPROVE, Map.of()).accepted();
        var scene = on("2015-10-08")
                .when("FZ-02", form("06", "2", "10000.00", "2015-10-08"))
                .accepted();
        assertThat(scene.entry().events())
                .filteredOn(DocumentIssued.class::isInstance)
                .extracting(document -> ((DocumentIssued) document).title())
                .containsExactly("税务行政处罚事项告知书", "税务行政处罚听证通知书");
        scene.turnTo("2015-10-15").step(Action.APPROVE, Map.of()).refused("LC01");
        scene.step(Action.HEAR, Map.of("heard_on", "2015-10-07", "record", "当事人到场"))
                .refused("CV07");
        scene.step(Action.HEAR, Map.of("heard_on", "2015-10-15", "record", "当事人到场"))
                .accepted();
        scene.step(Action.APPROVE, Map.of())
                .accepted()
                .step(Action.ISSUE, Map.of())
                .accepted();
    }

    @Test
    void who_ticks_the_hearing_off_is_refused_at_the_approval() {
        var form = form("06", "2", "10000.00", "2015-10-08");
        form.put("hearing", false);
        on("2015-10-08")
                .when("FZ-02", form)
                .accepted()
                .turnTo("2015-10-09")
                .step(Action.APPROVE, Map.of())
                .refused("FZ-02-V2");
        form.put("amount", "9999.99");
        form.put("hearing", true);
        on("2015-10-08").when("FZ-02", form).refused("FZ-02-V8");
        form.put("hearing", false);
        on("2015-10-08").when("FZ-02", form).accepted();
    }

    @Test
    void an_individual_is_heard_from_exactly_2000_yuan() {
        var form = form("06", "2", "2000.00", "2015-10-08");
        form.put("hearing", true);
        Scene.on("2015-10-08", individual()).when("FZ-02", form).accepted();
        form.put("amount", "1999.99");
        Scene.on("2015-10-08", individual()).when("FZ-02", form).refused("FZ-02-V8");
    }

    @Test
    void the_spot_takes_1000_yuan_of_an_entity_and_3000_since_the_revision() {
        on("2021-07-14").when("FZ-02", form("02", "1", "1000.00", "2021-07-14")).accepted();
        on("2021-07-14")
                .when("FZ-02", form("02", "1", "1000.01", "2021-07-14"))
                .refused("FZ-02-V5")
                .saying("简易程序只适用于 1000 元以下的罚款，应适用一般程序");
        on("2021-07-15").when("FZ-02", form("02", "1", "3000.00", "2021-07-15")).accepted();
        on("2021-07-15").when("FZ-02", form("02", "1", "3000.01", "2021-07-15")).refused("FZ-02-V5");
    }

    @Test
    void the_spot_takes_50_yuan_of_an_individual_and_200_since_the_revision() {
        Scene.on("2021-07-14", individual())
                .when("FZ-02", form("02", "1", "50.00", "2021-07-14"))
                .accepted();
        Scene.on("2021-07-14", individual())
                .when("FZ-02", form("02", "1", "50.01", "2021-07-14"))
                .refused("FZ-02-V5");
        Scene.on("2021-07-15", individual())
                .when("FZ-02", form("02", "1", "200.00", "2021-07-15"))
                .accepted();
        Scene.on("2021-07-15", individual())
                .when("FZ-02", form("02", "1", "200.01", "2021-07-15"))
                .refused("FZ-02-V5");
    }

    @Test
    void the_statute_allows_exactly_10000_yuan_for_returns_and_registration() {
        on("2015-10-08")
                .when("FZ-02", form("03", "2", "10000.00", "2015-10-08"))
                .accepted();
        on("2015-10-08")
                .when("FZ-02", form("03", "2", "10000.01", "2015-10-08"))
                .refused("FZ-02-V6")
                .saying("超过法定幅度：“未报账号”最高罚款 10000 元");
        on("2015-10-08")
                .when("FZ-02", form("06", "2", "10000.01", "2015-10-08"))
                .accepted();
    }

    @Test
    void one_act_bears_one_fine_and_every_order_stands_for_an_act() {
        var form = form("06", "1", "200.00", "2015-10-08");
        on("2015-10-08", fined("06")).when("FZ-02", form).refused("FZ-02-V3");
        on("2015-10-08", fined("06"), ordered("05", null, null, "2015-08-03"))
                .when("FZ-02", form)
                .refused("FZ-02-V3");
        on("2015-10-08", fined("06"), ordered("05", null, null, "2015-08-03"), ordered("05", null, null, "2015-10-07"))
                .when("FZ-02", form)
                .accepted();
        form.put("violation", "02");
        on("2015-10-08", fined("06")).when("FZ-02", form).accepted();
    }

    @Test
    void a_second_fine_is_refused_at_the_decision_as_well() {
        var scene = on("2015-10-08")
                .when("FZ-02", form("02", "2", "1500.00", "2015-10-08"))
                .turnTo("2015-10-09")
                .step(Action.APPROVE, Map.of())
                .step(Action.ISSUE, Map.of())
                .accepted();
        scene.when("FZ-02", form("02", "1", "200.00", "2015-10-09")).refused("FZ-02-V3");
    }

    @Test
    void a_late_return_must_be_on_record() {
        on("2015-10-08").when("FZ-02", form("01", "1", "200.00", "2015-10-08")).refused("FZ-02-V7");
        on("2015-09-10")
                .turnTo("2015-09-21")
                .when("FZ-02", form("01", "1", "200.00", "2015-09-21"))
                .accepted();
    }

    @Test
    void an_act_found_after_five_years_goes_unpunished() {
        var found = ordered("01", "10101", "2015-08", "2020-09-18");
        on("2020-09-21", found)
                .when("FZ-02", form("01", "1", "200.00", "2020-09-21"))
                .accepted();
        var tooLate = ordered("01", "10101", "2015-08", "2020-09-19");
        on("2020-09-21", tooLate)
                .when("FZ-02", form("01", "1", "200.00", "2020-09-21"))
                .refused("FZ-02-V4");
    }

    @Test
    void a_stop_of_supply_bears_no_fine_and_stops_the_invoices() {
        var form = form("06", "2", "0.00", "2015-10-08");
        form.put("penalty_kind", "03");
        var scene = on("2015-10-08")
                .when("FZ-02", form)
                .accepted()
                .turnTo("2015-10-09")
                .step(Action.APPROVE, Map.of())
                .step(Action.ISSUE, Map.of())
                .accepted();
        assertThat(scene.book(InvoicingBook.class).of(XINYUAN).supplyStop()).startsWith("停票处罚 税〔2015〕");
        assertThat(scene.book(CollectionBook.class).of(XINYUAN)).isEmpty();
        scene.step(Action.SERVE, Map.of("method", "01", "served_on", "2015-10-09", "receiver", "陈志远"))
                .accepted();
        form.put("procedure", "1");
        on("2015-10-08").when("FZ-02", form).refused("FZ-02-V5");
    }

    @Test
    void confiscation_gives_a_hearing_only_since_the_revision() {
        var form = form("06", "2", "10000.00", "2021-07-14");
        form.put("penalty_kind", "02");
        form.put("hearing", true);
        on("2021-07-14").when("FZ-02", form).refused("FZ-02-V8");
        on("2021-07-15").when("FZ-02", form).accepted();
    }

    @Test
    void all_faults_of_the_form_come_at_once() {
        assertThat(on("2015-10-08").faults("FZ-02", form("06", "1", "0.00", "2015-10-08")))
                .containsExactly("amount CV05");
        var stop = form("06", "2", "1.00", "2015-10-08");
        stop.put("penalty_kind", "03");
        assertThat(on("2015-10-08").faults("FZ-02", stop)).containsExactly("amount CV05");
        stop.remove("notified_date");
        stop.put("violation", "07");
        assertThat(on("2015-10-08").faults("FZ-02", stop))
                .containsExactlyInAnyOrder("notified_date CV04", "violation CV06");
    }
}
