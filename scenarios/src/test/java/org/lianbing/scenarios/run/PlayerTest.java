package org.lianbing.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.scenarios.Act;
import org.lianbing.scenarios.S06;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;

class PlayerTest {
    private static final TaxpayerId XINYUAN = TaxpayerId.of("430102582743014");

    private static Played played(Scenario scenario, String run) {
        return Player.of(S06.REPLICA, scenario, Variant.of(scenario, 0)).play(scenario.run(run));
    }

    private static int held(Played played) {
        return played.end().ledger().book(InvoicingBook.class).of(XINYUAN).held("004");
    }

    @Test
    void the_stage_is_set_by_given_entries_alone_on_the_business_date() {
        var start = Stage.open(S06.REPLICA, S06.scenario(), Variant.of(S06.scenario(), 0));
        assertThat(start.entries()).allMatch(Entry::isGiven);
        assertThat(start.ledger().today()).isEqualTo("2015-09-10");
        assertThat(start.opening().scenario()).isEqualTo("S06@" + S06.scenario().version());
    }

    @Test
    void an_expert_reaches_the_end_state() {
        assertThat(held(played(S06.scenario(), "expert"))).isEqualTo(45);
    }

    @Test
    void conversation_is_by_default_held_at_the_open_chair() {
        var played = played(S06.scenario(), "expert");
        assertThat(played.performances().getFirst().entries().getFirst().officer())
                .isEqualTo("counter");
    }

    @Test
    void the_act_behind_an_entry_can_be_found() {
        var played = played(S06.scenario(), "expert");
        var sale = played.end().entries().stream()
                .filter(entry -> entry.code().equals("FP-03"))
                .findFirst()
                .orElseThrow();
        assertThat(played.actOf(sale.number()))
                .get()
                .isInstanceOfSatisfying(
                        Act.Submit.class, act -> assertThat(act.operation()).isEqualTo("FP-03"));
        assertThat(played.actOf(1)).isEmpty();
    }

    @Test
    void an_experts_act_can_be_played_in_another_ledger_with_inputs_looked_up_there() {
        var expert = S06.scenario().run("expert");
        var sale = expert.acts().stream()
                .filter(act ->
                        act instanceof Act.Submit submit && submit.operation().equals("FP-03"))
                .findFirst()
                .orElseThrow();
        var few = played(S06.scenario(), "too-few");
        var player = Player.of(S06.REPLICA, S06.scenario(), Variant.of(S06.scenario(), 0));
        var performance = player.perform(few.end(), sale, Map.of());
        assertThat(performance.isAccepted()).isTrue();
        assertThat(performance.entries().getFirst().form().get("no_from").asString())
                .isEqualTo("00012321");
        assertThat(performance.entries().getFirst().form().get("qty").asInt()).isEqualTo(10);
    }

    @Test
    void an_act_that_cannot_be_looked_up_fails_without_an_exception() {
        var scenario = S06.withRun("lost", """
                title: 查不到
                score: 0
                acts:
                  - say: '{ledger:quota({taxpayer}, 011).most}'
                """);
        var player = Player.of(S06.REPLICA, scenario, Variant.of(scenario, 0));
        var start = Stage.open(S06.REPLICA, scenario, Variant.of(scenario, 0));
        var performance = player.perform(start, scenario.run("lost").acts().getFirst(), Map.of());
        assertThat(performance.isAccepted()).isFalse();
        assertThat(performance.fault().line()).isEqualTo(4);
        assertThat(performance.entries()).isEmpty();
    }

    @Test
    void a_run_whose_act_is_not_refused_as_it_says_is_a_fault_at_its_line() {
        var scenario = S06.withRun("wrong", """
                title: 说会被拒绝
                score: 0
                acts:
                  - ask_for: buyer_id
                    refused: GT-02-V1
                """);
        assertThatThrownBy(() -> played(scenario, "wrong")).hasMessage("S06/runs/wrong.yaml:4 应以 GT-02-V1 拒绝，却受理了");
    }

    @Test
    void a_fixed_clock_does_not_turn() {
        var scenario = S06.withRun("wait", "title: 等\nscore: 0\nacts:\n  - turn_to: 2015-09-11\n");
        assertThatThrownBy(() -> played(scenario, "wait")).hasMessageContaining("业务日期不能推进到 2015-09-11");
    }

    @Test
    void a_run_replays_from_its_journal() {
        var end = played(S06.scenario(), "expert").end();
        var read = end.entries().stream()
                .map(entry -> S06.REPLICA.read(S06.REPLICA.write(entry)))
                .toList();
        assertThat(S06.REPLICA.replay(read).ledger().book(InvoicingBook.class))
                .isEqualTo(end.ledger().book(InvoicingBook.class));
    }
}
