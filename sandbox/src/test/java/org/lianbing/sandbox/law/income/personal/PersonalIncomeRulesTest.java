package org.lianbing.sandbox.law.income.personal;

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

class PersonalIncomeRulesTest {

    @ParameterizedTest(name = "{1} paid {0}: {2}")
    @CsvSource({
        "2011-09-01, 3500.33, 0.01",
        "2015-09-30, 5000, 45.00",
        "2015-09-30, 5000.01, 45.00",
        "2015-09-30, 8000, 345.00",
        "2015-09-30, 12500, 1245.00",
        "2015-09-30, 38500, 7745.00",
        "2015-09-30, 58500, 13745.00",
        "2015-09-30, 83500, 22495.00",
        "2015-09-30, 103500, 31495.00",
        "2018-09-30, 8000, 345.00",
        "2018-10-01, 8000, 90.00",
        "2018-12-31, 17000, 990.00",
        "2018-10-01, 85000, 20840.00",
        "2018-10-01, 105000, 29840.00",
        "2018-10-01, 4999, 0.00",
    })
    void wages_are_taxed_by_the_table_of_the_day_of_payment(String paid, String wage, String tax) {
        assertThat(outputs("R-IIT-WAGE", "2030-01-01", "pay_date", paid, "wage", wage))
                .containsExactly(entry("tax", tax));
    }

    @Test
    void monthly_wages_have_no_table_before_2011_09_01_nor_from_2019() {
        assertThatThrownBy(() -> outputs("R-IIT-WAGE", "2011-08-31", "wage", 1)).isInstanceOf(NoLawAt.class);
        assertThatThrownBy(() -> outputs("R-IIT-WAGE", "2019-01-01", "wage", 1)).isInstanceOf(NoLawAt.class);
        assertThatThrownBy(() -> outputs("R-IIT-CUM", "2018-12-31", "months", 1))
                .isInstanceOf(NoLawAt.class);
    }

    @Test
    void cumulative_withholding_crosses_into_the_next_bracket() {
        assertThat(outputs("R-IIT-CUM", "2019-03-31", "months", 3, "monthly_income", 20000))
                .containsExactly(entry("withhold", List.of("450.00", "450.00", "1080.00")), entry("total", "1980.00"));
        assertThat(outputs("R-IIT-CUM", "2019-03-31", "monthly_income", 20000))
                .containsExactly(entry("withhold", List.of()), entry("total", "0.00"));
        assertThatThrownBy(() -> outputs("R-IIT-CUM", "2019-03-31", "months", 13))
                .isInstanceOf(RuleInputFaults.class);
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "18000, monthly_2011, 540.00",
        "18000.01, monthly_2011, 1695.00",
        "54000.01, monthly_2011, 10245.00",
        "36000.01, monthly_2018, 3390.00",
        "144000.01, monthly_2018, 27390.00",
        "0, monthly_2018, 0.00",
    })
    void one_fen_more_bonus_falls_into_the_trap_of_the_next_bracket(String bonus, String table, String tax) {
        assertThat(outputs("R-IIT-BONUS", "2022-12-31", "bonus", bonus, "table", table))
                .containsExactly(entry("tax", tax));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0, 0.00",
        "799.99, 0.00",
        "4000, 640.00",
        "4000.01, 640.00",
        "25000, 4000.00",
        "25000.01, 4000.00",
        "62500, 13000.00",
        "62500.05, 13000.02",
    })
    void services_deduct_800_up_to_4000_and_a_fifth_above(String amount, String tax) {
        assertThat(outputs("R-IIT-LABOR", "2015-10-15", "amount", amount)).containsExactly(entry("tax", tax));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "2012, 15000, 750.00",
        "2015, 30000, 2250.00",
        "2017, 100000, 20250.00",
        "2017, 100000.01, 20250.00",
        "2018, 60000, 7312.50",
        "2019, 30000, 1500.00",
        "2019, 500000, 109500.00",
        "2024, 500001, 109500.35",
        "2024, -5, 0.00",
    })
    void business_income_is_taxed_by_the_table_of_its_year(String year, String income, String tax) {
        assertThat(outputs("R-IIT-BIZ", "2030-01-01", "year", year, "taxable_income", income))
                .containsExactly(entry("tax", tax));
    }

    @Test
    void half_of_the_tax_is_waived_up_to_the_cap_itself() {
        assertThat(outputs("R-IIT-BIZ", "2022-12-31", "year", "2022", "taxable_income", 1000000, "half_cap", 1000000))
                .containsExactly(entry("tax_before", "284500.00"), entry("tax", "142250.00"));
    }

    @Test
    void less_than_the_standard_deduction_refunds_all_that_was_prepaid() {
        assertThat(outputs("R-IIT-ANNUAL", "2019-12-31", "wage", 59999, "prepaid", 100))
                .containsExactly(entry("taxable", "0.00"), entry("tax", "0.00"), entry("refund_or_due", "-100.00"));
    }

    @Test
    void authors_count_with_56_percent_and_royalties_with_80() {
        assertThat(outputs("R-IIT-ANNUAL", "2022-12-31", "wage", 60000, "author", 1000, "royalty", 1000, "labor", 1000))
                .containsEntry("taxable", "2160.00")
                .containsEntry("tax", "64.80");
    }
}
