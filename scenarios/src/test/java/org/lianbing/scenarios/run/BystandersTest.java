package org.lianbing.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.scenarios.Act;
import org.lianbing.scenarios.S06;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;

class BystandersTest {
    private static final Scenario SCENARIO = S06.other("X01");
    private static final Variant BASE = Variant.of(SCENARIO, 0);

    private static Sandbox end(String run) {
        return Player.of(S06.REPLICA, SCENARIO, BASE).play(SCENARIO.run(run)).end();
    }

    private static List<Entry> steps(Sandbox sandbox, String operation, Action action) {
        return sandbox.entries().stream()
                .filter(entry -> entry.code().equals(operation) && entry.action() == action)
                .toList();
    }

    @Test
    void a_colleague_acts_on_the_day_that_is_his_though_the_trainee_turns_to_a_later_one() {
        var approval =
                steps(end("expert-small-scale-first"), "FP-02", Action.APPROVE).getFirst();
        assertThat(approval.officer()).isEqualTo("deputy");
        assertThat(approval.businessDate()).isEqualTo("2015-10-13");
    }

    @Test
    void a_colleague_without_delay_acts_at_once() {
        var end = end("expert");
        var review = steps(end, "FP-01", Action.REVIEW).getFirst();
        assertThat(steps(end, "FP-01", Action.APPROVE)).singleElement().satisfies(approval -> {
            assertThat(approval.number()).isEqualTo(review.number() + 1);
            assertThat(approval.officer()).isEqualTo("approval");
        });
    }

    @Test
    void the_taxpayer_does_what_is_his_in_order_and_on_its_days() {
        var own = end("expert").entries().stream()
                .filter(entry -> entry.post() == Post.TAXPAYER)
                .toList();
        assertThat(own).extracting(Entry::code).containsExactly("FP-N1", "FP-N3", "FP-N2");
        assertThat(own)
                .extracting(entry -> entry.businessDate().toString())
                .containsExactly("2015-10-20", "2015-11-02", "2015-11-02");
    }

    @Test
    void the_taxpayer_waits_for_what_he_needs() {
        var handedIn = end("next-month");
        var player = Player.of(S06.REPLICA, SCENARIO, BASE);
        var turn = SCENARIO.run("expert").acts().stream()
                .filter(Act.TurnTo.class::isInstance)
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(player.perform(handedIn, turn, java.util.Map.of()).entries())
                .noneMatch(entry -> entry.post() == Post.TAXPAYER);
    }

    @Test
    void nobody_has_anything_to_do_when_the_case_waits_for_the_trainee() {
        var start = Stage.open(S06.REPLICA, SCENARIO, BASE);
        var bystanders = new Bystanders(S06.REPLICA, SCENARIO, BASE);
        assertThat(bystanders.next(start)).isEmpty();
        assertThat(bystanders.answer(start)).isEmpty();
        assertThat(bystanders.nextDay(start, LocalDate.of(2015, 11, 16))).isEmpty();
    }

    @Test
    void a_papers_day_must_have_come() {
        var start = Stage.open(S06.REPLICA, SCENARIO, BASE);
        var player = Player.of(S06.REPLICA, SCENARIO, BASE);
        var ask = SCENARIO.run("expert").acts().stream()
                .filter(act -> act instanceof Act.Submit submit
                        && submit.form().toString().contains("ask_october"))
                .findFirst()
                .orElseThrow();
        assertThat(player.perform(start, ask, java.util.Map.of())
                        .after()
                        .ledger()
                        .book(org.lianbing.scenarios.counter.CounterBook.class)
                        .desk())
                .doesNotContain("sales_summary");
        assertThat(end("expert")
                        .ledger()
                        .book(org.lianbing.scenarios.counter.CounterBook.class)
                        .desk())
                .contains("sales_summary", "input_invoice");
    }
}
