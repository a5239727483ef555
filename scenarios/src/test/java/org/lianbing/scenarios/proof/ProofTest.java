package org.lianbing.scenarios.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.scenarios.Library;
import org.lianbing.scenarios.MarkSpec;
import org.lianbing.scenarios.S06;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.ScenarioFault;
import org.lianbing.scenarios.run.Player;

class ProofTest {
    private static List<String> faults(Scenario scenario, Marker marker, int seeds) {
        return Proof.of(S06.REPLICA, scenario, marker, seeds).stream()
                .map(ScenarioFault::toString)
                .toList();
    }

    /** Gives every sandbox what the scenario says of the run that leads to it. */
    private static Marked asDeclared(
            Scenario scenario, org.lianbing.scenarios.Variant variant, org.lianbing.sandbox.Sandbox end) {
        return scenario.runs().stream()
                .filter(run -> Player.of(S06.REPLICA, scenario, variant)
                        .play(run)
                        .end()
                        .last()
                        .equals(end.last()))
                .findFirst()
                .map(run -> new Marked(
                        BigDecimal.valueOf(run.score()),
                        run.score() == 0
                                ? scenario.marks().stream().map(MarkSpec::id).toList()
                                : run.missed(),
                        run.capped()))
                .orElseThrow();
    }

    @Test
    void a_sound_scenario_has_no_faults_with_and_without_a_marker() {
        assertThat(faults(S06.scenario(), null, 2)).isEmpty();
        assertThat(faults(S06.scenario(), (scenario, variant) -> end -> asDeclared(scenario, variant, end), 2))
                .isEmpty();
    }

    @Test
    void a_figure_that_differs_from_the_one_worked_out_by_hand_is_named() {
        var wrong = S06.with("facts.yaml", "source: S06, expected: '35'", "source: S06, expected: '36'");
        assertThat(faults(wrong, null, 1)).containsExactly("S06/facts.yaml:4 本月余量：人工核为 36，系统为 35");
    }

    @Test
    void a_final_state_that_differs_from_the_reviewed_one_names_the_first_line() {
        var moved = S06.with("expert.golden.txt", "name: 长沙芙蓉鑫源商贸有限公司", "name: 长沙芙蓉鑫源有限公司");
        assertThat(faults(moved, null, 1))
                .singleElement()
                .asString()
                .startsWith("S06/expert.golden.txt:")
                .contains("终态与复核过的不同");
    }

    @Test
    void an_initial_state_that_is_not_accepted_is_a_fault_at_its_line() {
        var broken = S06.with("scenario.yaml", "event: CounterStocked", "event: CounterStokced");
        assertThat(faults(broken, null, 1)).singleElement().asString().contains("期初导入 CounterStokced：没有这种事件，可用：");
    }

    @Test
    void events_fields_and_look_ups_that_no_expert_shows_are_named() {
        assertThat(faults(S06.with("scenario.yaml", "type: InvoicesSold", "type: InvoiceSold"), null, 1))
                .singleElement()
                .asString()
                .contains("专家过程里没有事件 InvoiceSold");
        assertThat(faults(S06.with("scenario.yaml", "fields: [buyer_id_no]", "fields: [buyer]"), null, 1))
                .singleElement()
                .asString()
                .contains("事件 InvoicesSold 没有栏目 buyer，可用：type、taxpayer_id");
        var look = "{ledger:sold_today({taxpayer}, {kind}).qty}";
        assertThat(faults(S06.with("scenario.yaml", look, look.replace("{kind}", "011")), null, 1))
                .singleElement()
                .asString()
                .contains("台账里没有 sold_today(430102582743014, 011)");
    }

    @Test
    void a_run_that_does_not_play_is_a_fault() {
        var run = S06.withRun("lost", "title: 打不开\nscore: 0\nacts:\n  - open: buyer_id\n");
        assertThat(faults(run, null, 1))
                .containsExactly("S06/runs/lost.yaml:4 变式 0：应受理，却被拒绝：GT-03-V1 桌上没有资料 buyer_id，请先向纳税人索取");
    }

    @Test
    void a_score_other_than_declared_is_named_with_what_was_missed() {
        Marker generous = (scenario, variant) -> end -> new Marked(BigDecimal.valueOf(100), List.of(), List.of());
        assertThat(faults(S06.scenario(), generous, 1))
                .anyMatch(fault -> fault.startsWith("S06/runs/no-check.yaml 变式 0：应得 90 分，实得 100 分"))
                .anyMatch(fault -> fault.startsWith("S06/runs/no-check.yaml 变式 0：应失 buyer，实失 "))
                .anyMatch(fault -> fault.startsWith("S06/runs/nothing.yaml 变式 0：应得 0 分，实得 100 分"));
    }

    @Test
    void a_scenario_that_does_not_prove_itself_leaves_the_library_and_the_rest_stays() {
        var wrong = S06.with("facts.yaml", "expected: '35'", "expected: '36'");
        var library = new Library(List.of(wrong, S06.other("S11")), List.of());
        var proved = Proof.proved(library, S06.REPLICA, null, 1);
        assertThat(proved.scenarios()).extracting(Scenario::id).containsExactly("S11");
        assertThat(proved.faults()).hasSize(1);
    }
}
