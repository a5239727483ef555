package org.lianbing.sandbox.law.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.lianbing.sandbox.law.RuleTrial.outputs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.sandbox.law.dated.NoLawAt;
import org.lianbing.sandbox.law.rule.RuleInputFaults;

class ManagementRulesTest {

    @ParameterizedTest(name = "{1} off on {0}: {2} {3}")
    @CsvSource({
        "2015-12-31, 10, 90, A",
        "2015-12-31, 11, 89, B",
        "2015-12-31, 30, 70, B",
        "2015-12-31, 31, 69, C",
        "2015-12-31, 60, 40, C",
        "2015-12-31, 61, 39, D",
        "2015-12-31, 120, -20, D",
    })
    void grades_begin_at_90_70_and_40(String date, int off, int score, String grade) {
        assertThat(outputs("R-CREDIT", date, "base", 100, "deductions", List.of(off)))
                .containsExactly(entry("score", score), entry("grade", grade));
    }

    @ParameterizedTest(name = "new on {0} with {1} off: {2}")
    @CsvSource({"2018-03-31, 0, A", "2018-04-01, 0, M", "2018-04-01, 30, M", "2018-04-01, 31, C", "2018-04-01, 61, D"})
    void m_exists_from_2018_04_01_and_needs_70(String date, int off, String grade) {
        assertThat(outputs("R-CREDIT", date, "base", 100, "deductions", List.of(off), "new", true))
                .containsEntry("grade", grade);
    }

    @Test
    void a_direct_d_outranks_m_and_any_score() {
        assertThat(outputs("R-CREDIT", "2018-04-01", "base", 100, "new", true, "direct_d", true))
                .containsExactly(entry("score", 100), entry("grade", "D"));
    }

    @Test
    void credit_is_graded_from_90_or_100_and_not_before_2014_10_01() {
        assertThatThrownBy(() -> outputs("R-CREDIT", "2015-12-31", "base", 95))
                .isInstanceOf(RuleInputFaults.class)
                .hasMessageContaining("100、90");
        assertThatThrownBy(() -> outputs("R-CREDIT", "2014-09-30", "base", 100)).isInstanceOf(NoLawAt.class);
    }

    @Test
    void three_months_without_any_return_make_abnormal_by_the_system() {
        assertThat(outputs("R-ABNORMAL", "2020-03-01", "consecutive_months", 3))
                .containsExactly(entry("auto_abnormal", true));
        assertThat(outputs("R-ABNORMAL", "2020-03-01", "consecutive_months", 0))
                .containsExactly(entry("auto_abnormal", false));
        assertThat(outputs("R-ABNORMAL", "2015-10-08", "consecutive_months", 3))
                .containsExactly(entry("auto_abnormal", true));
    }

    @ParameterizedTest(name = "order {0}, expired {1}, visit {2}: {3}")
    @CsvSource({
        "false, true, 查无下落, false",
        "true, false, 查无下落, false",
        "true, true, 正常经营, false",
        "true, true, 查无下落, true",
    })
    void in_2015_order_expiry_and_a_fruitless_visit_are_all_needed(
            boolean issued, boolean expired, String visit, boolean abnormal) {
        var outputs = outputs(
                "R-ABNORMAL", "2015-10-08",
                "order_issued", issued,
                "order_expired", expired,
                "site_visit", visit);
        assertThat(outputs).containsEntry("abnormal", abnormal);
        assertThat(outputs.containsKey("invalidate_after_months")).isEqualTo(abnormal);
    }

    @Test
    void without_any_fact_the_day_decides_which_procedure_is_asked_about() {
        assertThat(outputs("R-ABNORMAL", "2020-02-29")).containsExactly(entry("abnormal", false));
        assertThat(outputs("R-ABNORMAL", "2020-03-01")).containsExactly(entry("auto_abnormal", false));
    }

    @Test
    void thirty_thousand_itself_is_not_above_the_quota_threshold() {
        assertThat(outputs("R-DQDE", "2015-10-01", "quota", 30000, "actual", 30000, "over_ratio", "0.2"))
                .containsExactly(entry("tax_base", "30000.00"), entry("vat", "0.00"), entry("must_readjust", false));
        assertThat(outputs("R-DQDE", "2015-10-01", "quota", "30000.01", "over_ratio", "0.2"))
                .containsEntry("vat", "900.00");
    }

    @Test
    void a_quota_is_readjusted_only_above_120_percent() {
        assertThat(outputs("R-DQDE", "2015-10-01", "quota", 40000, "actual", "48000.01", "over_ratio", "0.2"))
                .containsEntry("must_readjust", true);
        assertThat(outputs("R-DQDE", "2015-10-01", "quota", 40000, "actual", 48000))
                .containsEntry("must_readjust", false);
    }

    @Test
    void assessment_from_costs_taxes_the_unrounded_turnover() {
        assertThat(outputs("R-DQDE", "2015-10-01", "monthly_cost", 24001, "margin_rate", "0.20"))
                .containsExactly(
                        entry("assessed_monthly", "30001.25"), entry("vat", "900.04"), entry("above_threshold", true));
        assertThatThrownBy(() -> outputs("R-DQDE", "2015-10-01", "monthly_cost", 1, "margin_rate", 1))
                .isInstanceOf(RuleInputFaults.class);
        assertThatThrownBy(() -> outputs("R-DQDE", "2014-09-30", "monthly_cost", 1))
                .isInstanceOf(NoLawAt.class);
        assertThatThrownBy(() -> outputs("R-DQDE", "2015-10-01", "monthly_cost", 1, "quota", 1))
                .isInstanceOf(RuleInputFaults.class);
    }

    @Test
    void interest_is_added_by_default_and_never_when_the_authority_found_it() {
        assertThat(outputs("R-REFUND", "2015-10-08", "paid", 100, "annual_rate", "0.0035", "days", 365))
                .containsExactly(entry("overpaid", "100.00"), entry("interest", "0.35"), entry("total", "100.35"));
        assertThat(outputs(
                        "R-REFUND", "2015-10-08",
                        "paid", 100,
                        "annual_rate", "0.0035",
                        "days", 365,
                        "found_by", "authority"))
                .containsEntry("interest", "0.00");
    }
}
