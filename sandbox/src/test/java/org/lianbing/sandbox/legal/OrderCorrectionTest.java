package org.lianbing.sandbox.legal;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnFiled;
import org.lianbing.sandbox.books.legal.LegalEvent.CorrectionOrdered;
import org.lianbing.sandbox.books.legal.LegalEvent.PenaltyDecided;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.document.DocumentServed;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;

class OrderCorrectionTest {
    /** The return for 2015-08 was due on 2015-09-18 and is missing. */
    private static Scene inSeptember(Event... more) {
        List<Event> given =
                new ArrayList<>(List.of(Personas.xinyuan(), Personas.general(XINYUAN), Personas.generalItems(XINYUAN)));
        given.addAll(List.of(more));
        return Scene.on("2015-09-10", given.toArray(Event[]::new)).turnTo("2015-09-21");
    }

    /** The return for 2021-04 was due on 2021-05-20 and is missing. */
    private static Scene in2021(Event... more) {
        List<Event> given = new ArrayList<>(List.of(Personas.xinyuan(), Personas.generalItems(XINYUAN)));
        given.addAll(List.of(more));
        return Scene.on("2021-05-10", given.toArray(Event[]::new)).turnTo("2021-05-25");
    }

    private static Map<String, Object> lateReturn(String due, String period) {
        var form = other("01", due);
        form.put("levy_item", "10101");
        form.put("period", period);
        return form;
    }

    private static Map<String, Object> other(String violation, String due) {
        Map<String, Object> form = new HashMap<>();
        form.put("taxpayer_id", XINYUAN.toString());
        form.put("violation", violation);
        form.put("order_due", due);
        return form;
    }

    private static Map<String, Object> service(String method, String on) {
        return Map.of("method", method, "served_on", on, "receiver", "陈志远", "receipt", true);
    }

    private static CorrectionOrdered ordered(String violation, String due) {
        return new CorrectionOrdered(
                XINYUAN, "税〔2015〕00001", violation, null, null, LocalDate.parse(due), LocalDate.of(2015, 9, 14));
    }

    @Test
    void an_order_gets_its_number_at_the_approval_and_counts_from_its_service() {
        var scene = inSeptember()
                .whenBy("G06", "FZ-01", lateReturn("2015-10-06", "2015-08"))
                .accepted()
                .warned();
        scene.step(Action.APPROVE, Map.of()).accepted();
        var order = scene.event(CorrectionOrdered.class);
        var document = scene.event(DocumentIssued.class);
        assertThat(document.title()).isEqualTo("责令限期改正通知书");
        assertThat(order.documentNo()).isEqualTo(document.no());
        scene.step(Action.SERVE, service("01", "2015-09-20")).refused("CV07");
        scene.step(Action.SERVE, service("01", "2015-09-21")).accepted();
        assertThat(scene.event(DocumentServed.class).effectiveOn()).isEqualTo("2015-09-21");
        assertThat(scene.event(DocumentIssued.class).title()).isEqualTo("税务文书送达回证");
        assertThat(scene.book(DocumentBook.class)
                        .find(document.no())
                        .orElseThrow()
                        .served())
                .isNotNull();
    }

    @Test
    void the_term_is_exactly_one_to_thirty_days() {
        inSeptember().when("FZ-01", other("03", "2015-09-21")).refused("FZ-01-V1");
        inSeptember().when("FZ-01", other("03", "2015-09-22")).accepted();
        inSeptember().when("FZ-01", other("03", "2015-10-21")).accepted();
        inSeptember().when("FZ-01", other("03", "2015-10-22")).refused("FZ-01-V1");
    }

    @Test
    void a_term_that_ran_out_under_way_refuses_the_approval_and_the_service() {
        inSeptember()
                .when("FZ-01", other("03", "2015-09-22"))
                .accepted()
                .turnTo("2015-09-22")
                .step(Action.APPROVE, Map.of())
                .refused("FZ-01-V1");
        inSeptember()
                .when("FZ-01", other("03", "2015-09-24"))
                .step(Action.APPROVE, Map.of())
                .accepted()
                .turnTo("2015-09-24")
                .step(Action.SERVE, service("01", "2015-09-24"))
                .refused("FZ-01-V1")
                .step(Action.SERVE, service("01", "2015-09-23"))
                .accepted();
    }

    @Test
    void a_public_notice_takes_effect_thirty_days_later_and_needs_its_term_after_that() {
        var scene = inSeptember().when("FZ-01", other("03", "2015-10-21")).step(Action.APPROVE, Map.of());
        scene.step(Action.SERVE, service("05", "2015-09-21")).refused("FZ-01-V1");
    }

    @Test
    void a_late_return_needs_tax_and_period_and_must_be_late() {
        assertThat(inSeptember().faults("FZ-01", other("01", "2015-10-06")))
                .containsExactlyInAnyOrder("levy_item CV04", "period CV04");
        inSeptember()
                .when("FZ-01", lateReturn("2015-10-06", "2015-07"))
                .refused("FZ-01-V5")
                .saying("10101 2015-07 没有逾期申报的事实");
        Scene.on("2015-09-10", Personas.xinyuan(), Personas.general(XINYUAN), Personas.generalItems(XINYUAN))
                .turnTo("2015-09-18")
                .when("FZ-01", lateReturn("2015-10-06", "2015-08"))
                .refused("FZ-01-V5");
    }

    @Test
    void a_return_that_came_late_is_still_a_late_one() {
        inSeptember(filed("2015-09-19", "2015-08", "2015-09-18"))
                .when("FZ-01", lateReturn("2015-10-06", "2015-08"))
                .accepted();
        inSeptember(filed("2015-09-18", "2015-08", "2015-09-18"))
                .when("FZ-01", lateReturn("2015-10-06", "2015-08"))
                .refused("FZ-01-V5");
    }

    private static ReturnFiled filed(String on, String period, String deadline) {
        return new ReturnFiled(
                "SB1",
                XINYUAN,
                "SB-01",
                "10101",
                List.of("10101"),
                TaxPeriod.of(period),
                LocalDate.parse(on),
                LocalDate.parse(deadline),
                Map.of(),
                Money.ZERO);
    }

    @Test
    void the_same_matter_is_not_ordered_twice_while_its_term_runs() {
        inSeptember(ordered("03", "2015-09-21"))
                .when("FZ-01", other("03", "2015-10-06"))
                .refused("FZ-01-V4")
                .saying("同一事项已责令限期改正（税〔2015〕00001，限期 2015-09-21），不得重复责令");
        inSeptember(ordered("03", "2015-09-20"))
                .when("FZ-01", other("03", "2015-10-06"))
                .accepted();
        inSeptember(ordered("04", "2015-10-06"))
                .when("FZ-01", other("03", "2015-10-06"))
                .accepted();
    }

    @Test
    void a_late_return_ordered_and_served_is_never_ordered_again_one_never_served_is() {
        var served = inSeptember()
                .when("FZ-01", lateReturn("2015-10-06", "2015-08"))
                .step(Action.APPROVE, Map.of())
                .accepted();
        served.when("FZ-01", lateReturn("2015-10-07", "2015-08")).refused("FZ-01-V4");
        served.step(Action.SERVE, service("01", "2015-09-21"))
                .accepted()
                .turnTo("2015-10-08")
                .when("FZ-01", lateReturn("2015-10-20", "2015-08"))
                .refused("FZ-01-V4");
        inSeptember()
                .when("FZ-01", lateReturn("2015-10-06", "2015-08"))
                .step(Action.APPROVE, Map.of())
                .turnTo("2015-10-08")
                .when("FZ-01", lateReturn("2015-10-20", "2015-08"))
                .accepted();
    }

    @Test
    void the_number_is_the_systems_to_give() {
        var form = lateReturn("2015-10-06", "2015-08");
        form.put("doc_no", "税〔2015〕00009");
        inSeptember().when("FZ-01", form).refused("FZ-01-V6");
    }

    @Test
    void before_2021_04_nothing_is_free_and_saying_so_is_right() {
        var form = lateReturn("2015-10-06", "2015-08");
        form.put("first_free", true);
        inSeptember().when("FZ-01", form).refused("FZ-01-V3").saying("首违不罚判定应为“否”");
        form.put("first_free", false);
        inSeptember().when("FZ-01", form).accepted().warned();
        Scene.on("2021-03-31", Personas.xinyuan())
                .when("FZ-01", other("03", "2021-04-10"))
                .accepted()
                .warned();
        Scene.on("2021-04-01", Personas.xinyuan())
                .when("FZ-01", other("03", "2021-04-10"))
                .accepted()
                .warned("FZ-01-V2");
        Scene.on("2021-04-01", Personas.xinyuan())
                .when("FZ-01", other("05", "2021-04-10"))
                .accepted()
                .warned();
    }

    @Test
    void the_first_violation_of_the_year_is_free_the_second_is_not() {
        var form = lateReturn("2021-06-08", "2021-04");
        in2021().when("FZ-01", form).accepted().warned("FZ-01-V2");
        var fined =
                new PenaltyDecided(XINYUAN, "税〔2021〕00001", "03", "01", "1", Money.of(200), LocalDate.of(2021, 1, 4));
        in2021(fined).when("FZ-01", form).accepted().warned();
        form.put("first_free", true);
        in2021(fined).when("FZ-01", form).refused("FZ-01-V3");
        var lastYear =
                new PenaltyDecided(XINYUAN, "税〔2020〕00001", "03", "01", "1", Money.of(200), LocalDate.of(2020, 12, 31));
        in2021(lastYear).when("FZ-01", form).accepted().warned("FZ-01-V2");
    }

    @Test
    void a_first_violation_put_right_ends_with_a_decision_not_to_penalise() {
        var scene = in2021(filed("2021-05-24", "2021-04", "2021-05-20"))
                .when("FZ-01", lateReturn("2021-06-08", "2021-04"))
                .accepted()
                .step(Action.APPROVE, Map.of())
                .accepted();
        assertThat(scene.entry().events())
                .filteredOn(DocumentIssued.class::isInstance)
                .extracting(document -> ((DocumentIssued) document).title())
                .containsExactly("责令限期改正通知书", "不予税务行政处罚决定书");
    }

    @Test
    void surcharges_are_the_local_bureaus_until_the_merger() {
        var form = lateReturn("2015-10-06", "2015-08");
        form.put("levy_item", "10109");
        inSeptember().whenBy("G06", "FZ-01", form).refused("CV03");
        inSeptember().whenBy("local-G06", "FZ-01", form).accepted();
    }
}
