package org.lianbing.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.grader.Counter.GREET;
import static org.lianbing.grader.Counter.SELL;
import static org.lianbing.grader.Counter.line;
import static org.lianbing.grader.Counter.sell;

import org.junit.jupiter.api.Test;
import org.lianbing.grader.MarkLine.Verdict;

/** Every way of checking at its edge: what just holds it, and what just does not. In S06, at the counter for invoices. */
class CheckKindsTest {
    private static final String TOO_MANY = Counter.refused();
    private static final String ID = Counter.ASK_ID;
    private static final String LOOK = Counter.LOOK_AT_ID;

    /** Greeting earns 10; the check, which pays only then, 90. */
    private static Drill judging(String check) {
        return Drill.of("S06").marked("""
                marks:
                  - {id: greeting, title: 问候, points: 10, error: procedure, check: {said: greet}}
                  - {id: mark, title: 核对, points: 90, error: procedure, with: greeting, check: %s}
                caps: []
                """.formatted(check));
    }

    private static boolean holds(String check, String acts) {
        var line = line(judging(check).report(GREET + acts), "mark");
        assertThat(line.earned()).isEqualTo(line.verdict() == Verdict.EARNED ? 90 : 0);
        return line.verdict() == Verdict.EARNED;
    }

    @Test
    void accepted_not_where_it_was_only_tried() {
        assertThat(holds("{accepted: FP-03}", SELL)).isTrue();
        assertThat(holds("{accepted: FP-03}", TOO_MANY)).isFalse();
    }

    @Test
    void refused_by_code_and_operation() {
        assertThat(holds("{refused: FP-03-V2}", TOO_MANY)).isTrue();
        assertThat(holds("{refused: {of: FP-03}}", TOO_MANY)).isTrue();
        assertThat(holds("{refused: FP-03-V1}", TOO_MANY)).isFalse();
        assertThat(holds("{refused: {of: FP-05}}", TOO_MANY)).isFalse();
        assertThat(holds("{refused: FP-03-V2}", SELL)).isFalse();
    }

    @Test
    void an_event_was_recorded_with_these_values() {
        assertThat(holds("{recorded: {event: DeviceWritten, where: {kind: '{kind}'}}}", SELL))
                .isTrue();
        assertThat(holds("{recorded: {event: DeviceWritten, where: {kind: '007'}}}", SELL))
                .isFalse();
        assertThat(holds("{recorded: {event: DeviceWritten}}", "")).isFalse();
    }

    @Test
    void a_document_was_issued() {
        assertThat(holds("{issued: invoice-sale-slip}", SELL)).isTrue();
        assertThat(holds("{issued: invoice-sale-slip}", TOO_MANY)).isFalse();
    }

    @Test
    void said_by_phrase_or_in_own_words() {
        assertThat(holds("{said: explain_per_time}", "  - say: explain_per_time\n"))
                .isTrue();
        assertThat(holds("{said: explain_per_time}", "  - say: 每次的限量是核定好的\n")).isTrue();
        assertThat(holds("{said: explain_per_time}", "  - say: 就这么多\n")).isFalse();
    }

    @Test
    void asked_for_though_it_was_not_handed_over() {
        assertThat(holds("{asked_for: invoice_book}", "  - ask_for: invoice_book\n"))
                .isTrue();
        assertThat(holds("{asked_for: invoice_book}", ID)).isFalse();
    }

    @Test
    void opened_not_only_asked_for() {
        assertThat(holds("{opened: buyer_id}", ID + LOOK)).isTrue();
        assertThat(holds("{opened: buyer_id}", ID)).isFalse();
    }

    @Test
    void notified_of_all_items_at_once_not_one_after_the_other() {
        var both = "{notified: [bring_book, come_again]}";
        assertThat(holds(both, "  - notify: [bring_book, come_again]\n")).isTrue();
        assertThat(holds(both, "  - notify: [bring_book]\n")).isFalse();
        assertThat(holds(both, "  - notify: [bring_book]\n  - notify: [come_again]\n"))
                .isFalse();
    }

    @Test
    void answered_right_by_the_last_answer() {
        assertThat(holds("{answered: most}", "  - {answer: most, with: 25}\n")).isTrue();
        assertThat(holds("{answered: most}", "  - {answer: most, with: 30}\n")).isFalse();
        assertThat(holds("{answered: most}", "  - {answer: most, with: 30}\n  - {answer: most, with: 25}\n"))
                .isTrue();
        assertThat(holds("{answered: most}", "  - {answer: most, with: 25}\n  - {answer: most, with: 30}\n"))
                .isFalse();
        assertThat(holds("{answered: most}", "")).isFalse();
        assertThat(holds("{replied: most}", "  - {answer: most, with: 30}\n")).isTrue();
    }

    @Test
    void one_thing_before_another_each_at_its_first_time() {
        var idFirst = "{opened_before: {paper: buyer_id, operation: FP-03}}";
        assertThat(holds(idFirst, ID + LOOK + SELL)).isTrue();
        assertThat(holds(idFirst, SELL + ID + LOOK)).isFalse();
        assertThat(holds(idFirst, SELL)).isFalse();
        assertThat(holds(idFirst, ID + LOOK)).isTrue();
        assertThat(holds(idFirst, ID + LOOK + SELL + LOOK)).isTrue();
    }

    @Test
    void never_at_all() {
        assertThat(holds("{never: {said: brush_off}}", SELL)).isTrue();
        assertThat(holds("{never: {said: brush_off}}", "  - say: brush_off\n")).isFalse();
    }

    @Test
    void at_most_once_exactly_once_holds_and_twice_does_not() {
        var once = "{at_most: {times: 1, what: {refused: FP-03-V2}}}";
        assertThat(holds(once, SELL)).isTrue();
        assertThat(holds(once, TOO_MANY)).isTrue();
        assertThat(holds(once, TOO_MANY + TOO_MANY)).isFalse();
    }

    @Test
    void within_ten_minutes_exactly_ten_holds_and_eleven_do_not() {
        var drill = judging("{within: 10}");
        assertThat(line(drill.greetingTwice(10), "mark").verdict()).isEqualTo(Verdict.EARNED);
        assertThat(line(drill.greetingTwice(11), "mark").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(line(drill.greetingTwice(11), "mark").given()).isEqualTo("11 分钟");
    }

    @Test
    void a_ledgers_state_whatever_the_way_to_it() {
        var held = "{state: '{ledger:invoices({taxpayer}, {kind}).held}'}";
        var ten = sell("00012301", "00012310", 10);
        var fifteen = sell("00012311", "00012325", 15);
        assertThat(holds(held, SELL)).isTrue();
        assertThat(holds(held, ten + fifteen)).isTrue();
        assertThat(holds(held, ten)).isFalse();
    }

    @Test
    void what_leads_nowhere_in_the_trainees_ledger_is_missed_not_an_error() {
        var line = line(
                judging("{state: '{ledger:sold_today({taxpayer}, {kind}).qty}'}")
                        .report(GREET),
                "mark");
        assertThat(line.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(line.given()).isNull();
        assertThat(line.expected()).isEqualTo("25");
    }

    @Test
    void an_event_like_the_experts_field_by_field() {
        var range = "{event: {type: InvoicesSold, where: {kind: '{kind}'}, fields: [range]}}";
        assertThat(holds(range, SELL)).isTrue();
        assertThat(holds(range, sell("00012302", "00012326", 25))).isFalse();
        assertThat(holds("{event: {type: InvoicesSold, fields: [qty]}}", sell("00012302", "00012326", 25)))
                .isTrue();
    }

    @Test
    void the_counterpart_is_the_last_event_of_the_key_and_the_report_names_its_entry() {
        var acts = GREET + sell("00012301", "00012310", 10) + sell("00012311", "00012325", 15);
        var line = line(judging("{event: {type: InvoicesSold, fields: [qty]}}").report(acts), "mark");
        assertThat(line.given()).isEqualTo("15");
        assertThat(line.expected()).isEqualTo("25");
        assertThat(line.entries()).hasSize(1);
        assertThat(line.verdict()).isEqualTo(Verdict.MISSED);
    }
}
