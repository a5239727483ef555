package org.lianbing.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.grader.Counter.ASK_ID;
import static org.lianbing.grader.Counter.EXPLAIN;
import static org.lianbing.grader.Counter.GREET;
import static org.lianbing.grader.Counter.NOTIFY;
import static org.lianbing.grader.Counter.SELL;
import static org.lianbing.grader.Counter.SEND_AWAY;
import static org.lianbing.grader.Counter.line;
import static org.lianbing.grader.Counter.sell;

import org.junit.jupiter.api.Test;
import org.lianbing.grader.Report.CapLine;

/** How parts make a mark, marks a score, and caps limit it. */
class MarkRulesTest {
    private static final String THREE_PARTS = """
            marks:
              - id: mark
                title: 三件事
                points: 100
                error: procedure
            %s    parts:
                  - {title: 问候, %s check: {said: greet}}
                  - {title: 解释, %s check: {said: explain_per_time}}
                  - {title: 告知, %s check: {notified: [bring_book]}}
            caps: []
            """;

    private static Report report(String marksAndCaps, String acts) {
        return Drill.of("S06").marked(marksAndCaps).report(acts);
    }

    private static int earned(String rule, String acts) {
        return report(THREE_PARTS.formatted(rule, "", "", ""), acts).score();
    }

    @Test
    void under_sum_each_part_pays_its_own() {
        var sum = THREE_PARTS.formatted("", "points: 20,", "points: 30,", "points: 50,");
        assertThat(report(sum, ASK_ID).score()).isEqualTo(0);
        assertThat(report(sum, GREET + NOTIFY).score()).isEqualTo(70);
        assertThat(report(sum, GREET + EXPLAIN + NOTIFY).score()).isEqualTo(100);
    }

    @Test
    void under_min_the_worst_part_decides() {
        assertThat(earned("    rule: min\n", GREET + EXPLAIN)).isEqualTo(0);
        assertThat(earned("    rule: min\n", GREET + EXPLAIN + NOTIFY)).isEqualTo(100);
    }

    @Test
    void under_threshold_exactly_two_of_three_pay_all_and_one_pays_nothing() {
        var two = "    rule: threshold\n    needed: 2\n";
        assertThat(earned(two, GREET)).isEqualTo(0);
        assertThat(earned(two, GREET + NOTIFY)).isEqualTo(100);
        assertThat(earned(two, GREET + EXPLAIN + NOTIFY)).isEqualTo(100);
    }

    private static final String PASS = """
            marks:
              - {id: most, title: 问候, points: %s, error: procedure, check: {said: greet}}
              - {id: rest, title: 告知, points: %s, error: procedure, check: {notified: [bring_book]}}
            caps: []
            """;

    @Test
    void exactly_the_pass_mark_passes_and_one_less_does_not() {
        assertThat(report(PASS.formatted(60, 40), GREET).passed()).isTrue();
        assertThat(report(PASS.formatted(59, 41), GREET).passed()).isFalse();
    }

    @Test
    void a_mark_that_goes_with_another_pays_once_that_one_earned_anything_at_all() {
        var with = """
                marks:
                  - id: other
                    title: 先做到
                    points: 40
                    error: procedure
                    parts:
                      - {title: 问候, points: 1, check: {said: greet}}
                      - {title: 告知, points: 39, check: {notified: [bring_book]}}
                  - {id: polite, title: 没有推诿, points: 60, error: etiquette, with: other, check: {never: {said: brush_off}}}
                caps: []
                """;
        assertThat(report(with, ASK_ID).score()).isEqualTo(0);
        assertThat(report(with, GREET).score()).isEqualTo(61);
        assertThat(report(with, GREET + SEND_AWAY).score()).isEqualTo(1);
    }

    private static final String CAPPED = """
            marks:
              - {id: sold, title: 发售, points: 70, error: procedure, check: {accepted: FP-03}}
              - {id: greeted, title: 问候, points: 30, error: procedure, check: {said: greet}}
            caps:
              - {id: rude, title: 推诿, cap: 80, when: {said: brush_off}}
              - {id: unsold, title: 没有发到位, cap: 59, unless: {state: '{ledger:invoices({taxpayer}, {kind}).held}'}}
            """;

    @Test
    void a_cap_strikes_when_or_unless_and_the_lowest_counts() {
        assertThat(report(CAPPED, GREET + SELL).score()).isEqualTo(100);
        assertThat(report(CAPPED, GREET + SELL + SEND_AWAY).score()).isEqualTo(80);
        var both = report(CAPPED, GREET + sell("00012301", "00012310", 10) + SEND_AWAY);
        assertThat(both.earned()).isEqualTo(100);
        assertThat(both.score()).isEqualTo(59);
        assertThat(both.caps()).extracting(CapLine::id).containsExactly("rude", "unsold");
    }

    @Test
    void a_cap_above_what_was_earned_takes_nothing_away() {
        assertThat(report(CAPPED, GREET).score()).isEqualTo(30);
    }

    @Test
    void a_mark_holds_if_it_holds_against_any_expert_and_a_cap_is_cleared_by_any() {
        var two = Drill.of("S06").marked("""
                        marks:
                          - {id: held, title: 结存, points: 100, error: procedure, check: {state: '{ledger:invoices({taxpayer}, {kind}).held}'}}
                        caps:
                          - {id: off, title: 结存不符, cap: 59, unless: {state: '{ledger:invoices({taxpayer}, {kind}).held}'}}
                        """).expert("careful", sell("00012301", "00012310", 10));
        assertThat(two.report(SELL).score()).isEqualTo(100);
        assertThat(two.report(sell("00012301", "00012310", 10)).score()).isEqualTo(100);
        var neither = two.report(sell("00012301", "00012311", 11));
        assertThat(neither.score()).isEqualTo(0);
        assertThat(neither.caps()).extracting(CapLine::id).containsExactly("off");
        assertThat(line(neither, "held").given()).isEqualTo("31");
    }
}
