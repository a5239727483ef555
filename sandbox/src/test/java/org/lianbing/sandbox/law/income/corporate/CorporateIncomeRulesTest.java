package org.lianbing.sandbox.law.income.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.lianbing.sandbox.law.RuleTrial.outputs;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.sandbox.law.dated.NoLawAt;
import org.lianbing.sandbox.law.rule.RuleInputFaults;

class CorporateIncomeRulesTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "2010, 30000, 3000.00",
        "2011, 30000.01, 6000.00",
        "2011, 300000, 60000.00",
        "2011, 300000.01, 75000.00",
        "2013, 60000.01, 12000.00",
        "2014, 100000, 10000.00",
        "2014, 300000, 60000.00",
        "2015, 200000, 20000.00",
        "2016, 300000, 30000.00",
        "2016, 300000.01, 75000.00",
        "2017, 500000.01, 125000.00",
        "2018, 1000000, 100000.00",
        "2019, 1000000.01, 50000.00",
        "2019, 3000000.01, 750000.00",
        "2021, 3000000, 225000.00",
        "2022, 3000000, 125000.00",
        "2022, 1000000, 25000.00",
        "2023, 3000000, 150000.00",
        "2027, 3000000.01, 750000.00",
        "2024, 0, 0.00",
        "2024, -1, 0.00",
    })
    void the_relief_reaches_up_to_its_limit_and_above_it_all_is_taxed_at_25_percent(
            int year, String income, String tax) {
        assertThat(outputs("R-CIT-SMALL", "2030-12-31", "year", year, "taxable_income", income))
                .containsExactly(entry("tax", tax));
    }

    @ParameterizedTest(name = "2015 on {0}, {1} of {2} months since October: {3}")
    @CsvSource({
        "200000.01, 3, 12, 35000.00",
        "300000, 3, 12, 52500.00",
        "300000, 0, 12, 60000.00",
        "300000, 3, 3, 30000.00",
        "250000, 1, 7, 46428.57",
    })
    void in_2015_income_between_200000_and_300000_is_split_by_months(String income, int later, int months, String tax) {
        assertThat(outputs(
                        "R-CIT-SMALL", "2015-12-31",
                        "taxable_income", income,
                        "months_total", months,
                        "months_after_2015_10_01", later))
                .containsExactly(entry("tax", tax));
    }

    @Test
    void conditions_are_met_unless_denied_and_the_year_is_that_of_the_call() {
        assertThat(outputs("R-CIT-SMALL", "2016-12-31", "taxable_income", 100000))
                .containsEntry("tax", "10000.00");
        assertThat(outputs("R-CIT-SMALL", "2016-12-31", "taxable_income", 100000, "conditions_met", false))
                .containsEntry("tax", "25000.00");
    }

    @Test
    void the_relief_has_no_law_before_2010_and_after_2027_but_25_percent_has() {
        assertThatThrownBy(() -> outputs("R-CIT-SMALL", "2009-12-31", "taxable_income", 1))
                .isInstanceOf(NoLawAt.class);
        assertThatThrownBy(() -> outputs("R-CIT-SMALL", "2028-12-31", "taxable_income", 1))
                .isInstanceOf(NoLawAt.class);
        assertThat(outputs("R-CIT-SMALL", "2028-12-31", "taxable_income", 100, "conditions_met", false))
                .containsEntry("tax", "25.00");
    }

    @Test
    void months_since_october_cannot_exceed_the_months_in_business() {
        assertThatThrownBy(() -> outputs(
                        "R-CIT-SMALL", "2015-12-31",
                        "taxable_income", 1,
                        "months_total", 2,
                        "months_after_2015_10_01", 3))
                .isInstanceOf(RuleInputFaults.class);
    }

    @Test
    void what_was_prepaid_too_much_is_not_refunded_during_the_year() {
        assertThat(outputs(
                        "R-CIT-Q", "2015-09-30", "cumulative_profit", 100, "rate", "0.25", "already_prepaid", "25.01"))
                .containsExactly(entry("cumulative_tax", "25.00"), entry("due", "0.00"));
    }

    @Test
    void a_loss_may_be_made_up_for_in_its_fifth_year_but_not_in_its_sixth() {
        assertThat(loss(2015, 100, 5, Map.of("2010", -100))).containsEntry("offset", "100.00");
        assertThat(loss(2016, 100, 5, Map.of("2010", -100)))
                .containsExactly(entry("offset", "0.00"), entry("taxable", "100.00"), entry("remaining", Map.of()));
    }

    @Test
    void ten_years_hold_for_losses_of_2013_and_later_only() {
        assertThat(loss(2023, 100, 10, Map.of("2013", -100))).containsEntry("offset", "100.00");
        assertThat(loss(2024, 100, 10, Map.of("2013", -100))).containsEntry("offset", "0.00");
        assertThat(loss(2018, 100, 10, Map.of("2012", -100))).containsEntry("offset", "0.00");
        assertThat(loss(2017, 100, 10, Map.of("2012", -100))).containsEntry("offset", "100.00");
    }

    @Test
    void the_oldest_loss_comes_first_and_profits_between_have_used_theirs() {
        assertThat(loss(2016, 150, 5, Map.of("2012", -100, "2013", -200, "2014", 50)))
                .containsExactly(
                        entry("offset", "150.00"),
                        entry("taxable", "0.00"),
                        entry("remaining", Map.of("2013", "100.00")));
    }

    @Test
    void only_what_next_year_may_still_use_remains() {
        assertThat(loss(2015, 0, 5, Map.of("2010", -100, "2011", -200)))
                .containsEntry("remaining", Map.of("2011", "200.00"));
        assertThat(loss(2015, -50, 5, Map.of("2011", -200)))
                .containsEntry("taxable", "0.00")
                .containsEntry("remaining", Map.of("2011", "200.00", "2015", "50.00"));
    }

    private static Map<String, Object> loss(int year, int income, int limit, Map<String, Integer> history) {
        return outputs(
                "R-CIT-LOSS", "2015-12-31",
                "history", history,
                "year", year,
                "income_before_offset", income,
                "limit_years", limit);
    }

    @Test
    void the_history_ends_before_the_year() {
        assertThatThrownBy(() -> loss(2015, 1, 5, Map.of("2015", -1))).isInstanceOf(RuleInputFaults.class);
        assertThatThrownBy(() -> loss(2015, 1, 8, Map.of())).isInstanceOf(RuleInputFaults.class);
    }

    @Test
    void entertainment_takes_the_lower_limit_either_way() {
        assertThat(adjust("2015-12-31", "业务招待费", "incurred", 10000, "revenue", 10000000))
                .containsExactly(
                        entry("limit_60", "6000.00"),
                        entry("limit_5permille", "50000.00"),
                        entry("deductible", "6000.00"),
                        entry("adjust_up", "4000.00"));
    }

    @ParameterizedTest(name = "training on {0}: {1} deductible")
    @CsvSource({"2017-12-31, 2500.00", "2018-01-01, 8000.00"})
    void training_expenses_rise_from_2_5_to_8_percent_in_2018(String date, String deductible) {
        assertThat(adjust(date, "职工教育经费", "incurred", 9000, "payroll", 100000))
                .containsEntry("deductible", deductible)
                .containsKey("carry_forward");
    }

    @Test
    void never_more_than_was_incurred_is_deducted() {
        assertThat(adjust("2015-12-31", "职工福利费", "incurred", 100, "payroll", 100000))
                .containsExactly(entry("deductible", "100.00"), entry("adjust_up", "0.00"));
        assertThat(adjust("2015-12-31", "广告费和业务宣传费", "incurred", 100, "revenue", 100000))
                .containsEntry("carry_forward", "0.00");
    }

    @ParameterizedTest(name = "donation on {0}: carried {1}")
    @CsvSource({"2016-08-31, false", "2016-09-01, true"})
    void donations_are_carried_forward_from_2016_09_01(String date, boolean carried) {
        var outputs = adjust(date, "公益性捐赠", "incurred", 100, "profit", 500);
        assertThat(outputs).containsEntry("deductible", "60.00");
        assertThat(outputs.containsKey("carry_forward")).isEqualTo(carried);
    }

    @Test
    void a_loss_in_the_accounts_allows_no_donation_and_fines_are_never_deducted() {
        assertThat(adjust("2015-12-31", "公益性捐赠", "incurred", 100, "profit", -500))
                .containsExactly(entry("deductible", "0.00"), entry("adjust_up", "100.00"));
        assertThat(adjust("2015-12-31", "税收滞纳金/罚款", "late_fee", 30, "fine", 70))
                .containsExactly(entry("deductible", "0.00"), entry("adjust_up", "100.00"));
    }

    private static Map<String, Object> adjust(String date, String item, Object... more) {
        var all = new Object[more.length + 2];
        all[0] = "item";
        all[1] = item;
        System.arraycopy(more, 0, all, 2, more.length);
        return outputs("R-CIT-ADJ", date, all);
    }

    @Test
    void assessment_by_cost_needs_a_rate_below_one() {
        assertThatThrownBy(() ->
                        outputs("R-CIT-CHECK", "2015-12-31", "method", "cost", "amount", 1, "assessed_income_rate", 1))
                .isInstanceOf(RuleInputFaults.class);
    }

    @Test
    void the_settlement_refunds_what_relief_and_prepayment_exceed() {
        assertThat(outputs("R-CIT-FINAL", "2015-12-31", "profit", 100, "rate", "0.25", "relief", 20, "prepaid", 10))
                .containsExactly(entry("taxable", "100.00"), entry("tax", "25.00"), entry("due", "-5.00"));
    }
}
