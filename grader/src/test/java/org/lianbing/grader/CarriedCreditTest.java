package org.lianbing.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.grader.Counter.line;

import org.junit.jupiter.api.Test;
import org.lianbing.grader.MarkLine.Verdict;

/** What follows rightly from an own earlier error keeps its credit. In X01: no input tax, then surcharges upon it. */
class CarriedCreditTest {
    private static final String RETURNS = """
            marks:
              - {id: vat, title: 增值税, points: 60, error: entry, check: {event: {type: ReturnFiled, where: {operation: SB-01}, fields: [figures.l34_due]}}}
              - {id: surcharges, title: 附加, points: 40, error: %s, check: {event: {type: ReturnFiled, where: {operation: SB-04}, fields: [figures.city_tax]}}}
            caps: []
            """;
    private static final String INVOICES = """
            marks:
              - {id: licence, title: 许可, points: 40, error: entry, check: {event: {type: InvoiceLimitLicensed, fields: [level]}}}
              - {id: types, title: 票种, points: 60, error: entry, check: {event: {type: InvoiceTypesApproved, where: {kind: '{kind}'}, fields: [single_limit, monthly_qty]}}}
            caps: []
            """;
    private static final Drill X01 = Drill.of("X01");

    private static MarkLine surcharges(String kindAndCarry) {
        return line(X01.marked(RETURNS.formatted(kindAndCarry)).report(X01.acts("no-input")), "surcharges");
    }

    @Test
    void the_own_error_is_missed_and_its_consequence_is_carried_and_names_it() {
        var report = X01.marked(RETURNS.formatted("entry")).report(X01.acts("no-input"));
        assertThat(line(report, "vat").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(line(report, "vat").given()).isEqualTo("13600.00");
        assertThat(line(report, "vat").expected()).isEqualTo("5100.00");
        var carried = line(report, "surcharges");
        assertThat(carried.verdict()).isEqualTo(Verdict.CARRIED);
        assertThat(carried.given()).isEqualTo("952.00");
        assertThat(carried.expected()).isEqualTo("357.00");
        assertThat(carried.because()).containsExactly("vat");
        assertThat(report.score()).isEqualTo(40);
    }

    @Test
    void without_an_error_everything_is_earned_not_carried() {
        var report = X01.marked(RETURNS.formatted("entry")).report(X01.acts("expert"));
        assertThat(report.marks()).extracting(MarkLine::verdict).containsOnly(Verdict.EARNED);
    }

    @Test
    void a_rate_pays_its_part_and_no_carry_pays_nothing() {
        assertThat(surcharges("entry, carry: 0.5").earned()).isEqualTo(20);
        assertThat(surcharges("entry, carry: no").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(surcharges("entry, carry: 0").earned()).isEqualTo(0);
    }

    @Test
    void unless_said_otherwise_errors_of_judgement_are_never_carried_and_those_of_procedure_are() {
        assertThat(surcharges("judgement").earned()).isEqualTo(0);
        assertThat(surcharges("judgement, carry: yes").earned()).isEqualTo(40);
        assertThat(surcharges("procedure").earned()).isEqualTo(40);
    }

    @Test
    void where_nothing_was_done_nothing_is_carried() {
        var report = X01.marked(RETURNS.formatted("entry")).report(X01.acts("no-return"));
        assertThat(line(report, "surcharges").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(line(report, "surcharges").given()).isNull();
    }

    @Test
    void an_application_granted_over_steps_carries_too() {
        var report = X01.marked(INVOICES).report(X01.acts("wrong-limit"));
        assertThat(line(report, "licence").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(line(report, "types").verdict()).isEqualTo(Verdict.CARRIED);
        assertThat(line(report, "types").because()).containsExactly("licence");
    }

    @Test
    void a_second_error_of_its_own_breaks_the_chain() {
        var acts = X01.acts("wrong-limit").replace("monthly_qty: '{qty}'", "monthly_qty: 40");
        var report = X01.marked(INVOICES).report(acts);
        assertThat(line(report, "types").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(line(report, "types").given()).isEqualTo("01，40");
    }

    @Test
    void an_error_with_no_earlier_one_is_an_error() {
        var acts = X01.acts("expert").replace("monthly_qty: '{qty}'", "monthly_qty: 40");
        var report = X01.marked(INVOICES).report(acts);
        assertThat(line(report, "licence").verdict()).isEqualTo(Verdict.EARNED);
        assertThat(line(report, "types").verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_ledgers_state_is_never_carried() {
        var report = Drill.of("X01").report(X01.acts("no-input"));
        assertThat(line(report, "paid").earned()).isEqualTo(0);
        assertThat(line(report, "return").earned()).isEqualTo(5);
        assertThat(line(report, "return").verdict()).isEqualTo(Verdict.CARRIED);
    }
}
