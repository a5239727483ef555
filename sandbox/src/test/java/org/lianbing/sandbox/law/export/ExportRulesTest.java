package org.lianbing.sandbox.law.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.lianbing.sandbox.law.RuleTrial.outputs;

import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.law.rule.RuleInputFaults;

class ExportRulesTest {

    @Test
    void credit_above_the_refundable_amount_is_refunded_up_to_it_and_the_rest_carried() {
        assertThat(outputs(
                        "R-EXP-MDT", "2015-09-30",
                        "fob_rmb", 1000000,
                        "levy", "0.17",
                        "refund", "0.13",
                        "inp", 300000))
                .containsExactly(
                        entry("not_deductible", "40000.00"),
                        entry("tax_payable", "0.00"),
                        entry("mdt_amount", "130000.00"),
                        entry("period_end_credit", "260000.00"),
                        entry("refund", "130000.00"),
                        entry("exempt_offset", "0.00"),
                        entry("carry_next", "130000.00"));
    }

    @Test
    void materials_bought_free_of_tax_lower_both_the_non_deductible_and_the_refundable_amount() {
        assertThat(outputs(
                        "R-EXP-MDT",
                        "2015-09-30",
                        "fob_rmb",
                        1000000,
                        "free_material",
                        400000,
                        "levy",
                        "0.17",
                        "refund",
                        "0.13",
                        "inp",
                        100000))
                .containsEntry("not_deductible", "24000.00")
                .containsEntry("mdt_amount", "78000.00")
                .containsEntry("refund", "76000.00")
                .containsEntry("exempt_offset", "2000.00");
    }

    @Test
    void credit_equal_to_the_refundable_amount_leaves_nothing_over() {
        assertThat(outputs(
                        "R-EXP-MDT", "2019-07-31",
                        "fob_rmb", 1000000,
                        "levy", "0.13",
                        "refund", "0.13",
                        "inp", 130000))
                .containsEntry("refund", "130000.00")
                .containsEntry("exempt_offset", "0.00")
                .containsEntry("carry_next", "0.00");
    }

    @Test
    void a_refund_rate_above_the_levied_rate_is_a_contradiction() {
        assertThatThrownBy(() -> outputs("R-EXP-MDT", "2015-09-30", "levy", "0.13", "refund", "0.17"))
                .isInstanceOf(RuleInputFaults.class);
        assertThatThrownBy(() -> outputs("R-EXP-TRADE", "2015-09-30", "levy", "0.13", "refund_rate", "0.17"))
                .isInstanceOf(RuleInputFaults.class);
    }
}
