package org.lianbing.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario that does not prove itself says where and why, and never takes the rest of the library with it. */
class BrokenScenarioTest {
    @TempDir
    private Path directory;

    private Workshop s06() {
        return Workshop.of(directory, "S06");
    }

    @Test
    void as_it_is_it_proves_itself() {
        assertThat(s06().faults(2)).isEmpty();
    }

    @Test
    void points_that_add_to_99() {
        var workshop = s06().change("S06/scenario.yaml", "title: 写盘打印\n    points: 10", "title: 写盘打印\n    points: 9")
                .change("S06/scenario.yaml", "title: 发票发售单, points: 5", "title: 发票发售单, points: 4");
        var line = workshop.line("S06/scenario.yaml", "marks:") + 1;
        assertThat(workshop.faults(1)).containsExactly("S06/scenario.yaml:" + line + " 得分点合计应为 100，现为 99");
    }

    @Test
    void a_field_the_form_does_not_have() {
        var workshop = s06().change("S06/runs/expert.yaml", "buyer_id_no:", "buyer_card:");
        var line = workshop.line("S06/runs/expert.yaml", "buyer_card:");
        assertThat(workshop.faults(1))
                .singleElement()
                .asString()
                .startsWith("S06/runs/expert.yaml:" + line + " 没有名称 buyer_card，可用：taxpayer_id、invoice_kind");
    }

    @Test
    void a_mistake_that_earns_another_score_than_declared() {
        assertThat(s06().change("S06/runs/no-check.yaml", "score: 90", "score: 91")
                        .faults(1))
                .containsExactly("S06/runs/no-check.yaml 变式 0：应得 91 分，实得 90 分；失分：buyer；封顶：");
    }

    @Test
    void a_mistake_that_misses_another_mark_than_declared() {
        assertThat(s06().change("S06/runs/no-check.yaml", "missed: [buyer]", "missed: [range]")
                        .faults(1))
                .containsExactly("S06/runs/no-check.yaml 变式 0：应失 range，实失 buyer");
    }

    @Test
    void a_cap_that_strikes_undeclared() {
        assertThat(s06().change("S06/runs/silent.yaml", "capped: [rude]\n", "").faults(1))
                .containsExactly("S06/runs/silent.yaml 变式 0：应封顶 ，实封顶 rude");
    }

    @Test
    void a_mark_that_no_mistake_misses_though_doing_nothing_does() {
        var workshop = s06().remove("S06/runs/insist.yaml");
        var line = workshop.line("S06/scenario.yaml", "id: written");
        assertThat(workshop.faults(1))
                .containsExactly("S06/scenario.yaml:" + line + " 没有一个典型错误会失去得分点 written，这样的得分点分不出对错；请在 runs/ 补一个");
    }

    @Test
    void an_expert_who_does_not_earn_everything() {
        assertThat(s06().change("S06/runs/expert-explains-after.yaml", "  - say: greet\n", "")
                        .faults(1))
                .containsExactly("S06/runs/expert-explains-after.yaml 变式 0：应得 100 分，实得 98 分；失分：courtesy；封顶：");
    }

    @Test
    void doing_nothing_that_earns_something() {
        var workshop = s06().change(
                        "S06/scenario.yaml",
                        "check: {issued: invoice-sale-slip}",
                        "check: {state: '{ledger:day().today}'}");
        assertThat(workshop.faults(1)).anyMatch(fault -> fault.startsWith("S06/runs/nothing.yaml 变式 0：应得 0 分，实得 "));
    }

    @Test
    void a_figure_other_than_worked_out_by_hand() {
        var workshop = s06().change("S06/facts.yaml", "source: S06, expected: '30'", "source: S06, expected: '31'");
        var line = workshop.line("S06/facts.yaml", "expected: '31'");
        assertThat(workshop.faults(1)).containsExactly("S06/facts.yaml:" + line + " 持票余量：人工核为 31，系统为 30");
    }

    @Test
    void a_line_of_the_reviewed_final_state() {
        var workshop = s06().change("S06/expert.golden.txt", "employees: 12", "employees: 13");
        var line = workshop.line("S06/expert.golden.txt", "employees: 13");
        assertThat(workshop.faults(1))
                .containsExactly("S06/expert.golden.txt:" + line + " 终态与复核过的不同；若应如此，由 RewriteGolden 重写后复核");
    }

    @Test
    void an_initial_state_that_is_not_accepted() {
        var workshop = s06().change("S06/scenario.yaml", "      single_limit: '02'\n", "      single_limti: '02'\n");
        assertThat(workshop.faults(1))
                .singleElement()
                .asString()
                .startsWith("S06/scenario.yaml:")
                .contains("single_limti");
    }

    @Test
    void a_variant_that_runs_into_a_limit_by_accident() {
        var workshop = s06().change(
                        "S06/scenario.yaml", "hold: {from: 50, to: 65, step: 5, base: 50}", "hold: {one-of: [50, 35]}")
                .change(
                        "S06/scenario.yaml",
                        "  - {title: 起拦截作用的是每次限量, left: '{most}', is: '=', right: '{per_time}'}\n",
                        "")
                .change(
                        "S06/scenario.yaml",
                        "  - {title: 申请数在持票余量之内, left: '{requested}', is: '<=', right: '{hold_left}'}\n",
                        "");
        assertThat(workshop.faults(3))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("S06/runs/") && fault.contains("变式 "));
    }

    @Test
    void a_warning_that_only_some_variants_give() {
        var workshop = Workshop.of(directory, "X01")
                .change(
                        "X01/scenario.yaml",
                        "sales: {from: '60000.00', to: '90000.00', step: '1000.00', base: '80000.00'}",
                        "sales: {one-of: ['80000.00', '120000.00']}")
                .change(
                        "X01/scenario.yaml",
                        "  - {title: 单张不含税在十万元版以内, left: '{sales}', is: '<', right: '99999.99'}\n",
                        "");
        assertThat(workshop.faults(6))
                .anyMatch(fault -> fault.contains("与基本变式不同") && fault.contains("请收窄范围或以 always 排除"));
    }

    @Test
    void unreadable_yaml_names_file_line_and_remedy_while_the_rest_loads() {
        var workshop =
                Workshop.of(directory, "S06", "S11").change("S06/scenario.yaml", "domains: [FP]", "domains: [FP");
        assertThat(workshop.faults(1))
                .singleElement()
                .asString()
                .matches("S06/scenario\\.yaml:\\d+ 不是合法的 YAML：.+；请检查这一行和上一行的缩进、冒号后的空格、引号与括号");
        assertThat(workshop.sound(1)).containsExactly("S11");
    }

    @Test
    void a_scenario_that_does_not_prove_itself_leaves_while_the_rest_stays() {
        var workshop =
                Workshop.of(directory, "S06", "S11").change("S06/facts.yaml", "expected: '35'", "expected: '36'");
        assertThat(workshop.sound(1)).containsExactly("S11");
    }

    @Test
    void a_file_that_is_missing() {
        assertThat(s06().remove("S06/facts.yaml").faults(1)).containsExactly("S06/facts.yaml 缺少文件 facts.yaml");
    }

    @Test
    void a_scenario_without_a_mistake() {
        var workshop = s06();
        for (var run : new String[] {"insist", "no-check", "silent", "split", "too-few", "wrong-range"}) {
            workshop.remove("S06/runs/" + run + ".yaml");
        }
        assertThat(workshop.faults(1)).containsExactly("S06/runs 至少要有一个典型错误的过程，如 runs/no-check.yaml");
    }
}
