package org.lianbing.sandbox.law.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.lianbing.sandbox.law.RuleTrial.outputs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.sandbox.law.rule.RuleInputFaults;

class PropertyRulesTest {

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource({
        "purchase, 333.32, 2022-06-30, 0.00",
        "purchase, 333.34, 2022-06-30, 0.10",
        "purchase, 333.34, 2022-07-01, 0.10",
        "purchase, 333.32, 2022-07-01, 0.10",
        "purchase, 100, 2022-07-01, 0.03",
        "purchase, 5166.66, 2015-09-15, 1.50",
        "purchase, 5166.67, 2015-09-15, 1.60",
        "lease, 999.99, 2015-09-15, 1.00",
        "lease, 50, 2015-09-15, 1.00",
        "lease, 1000, 2015-09-15, 1.00",
        "lease, 1050, 2022-06-30, 1.10",
        "lease, 1050, 2022-07-01, 1.05",
        "processing, 200000, 2022-06-30, 100.00",
        "processing, 200000, 2022-07-01, 60.00",
        "survey, 200000, 2022-06-30, 100.00",
        "survey, 200000, 2022-07-01, 60.00",
        "construction, 200000, 2022-06-30, 60.00",
        "transport, 200000, 2022-06-30, 100.00",
        "transport, 200000, 2022-07-01, 60.00",
        "storage, 200000, 2015-09-15, 200.00",
        "insurance, 200000, 2023-09-15, 200.00",
        "loan, 200000, 2015-09-15, 10.00",
        "tech, 200000, 2015-09-15, 60.00",
        "transfer, 200000, 2023-09-15, 100.00",
        "ip, 200000, 2022-06-30, 100.00",
        "ip, 200000, 2022-07-01, 60.00",
        "capital_book, 1000000, 2018-04-30, 500.00",
        "capital_book, 1000000, 2022-07-01, 250.00",
    })
    void stamp_duty_changes_rate_and_rounding_on_its_day(String item, String amount, String date, String tax) {
        assertThat(outputs("R-STAMP", "2030-01-01", "item", item, "amount", amount, "date", date))
                .containsExactly(entry("tax", tax));
    }

    @Test
    void halving_comes_before_rounding() {
        assertThat(outputs("R-STAMP", "2020-05-01", "item", "purchase", "amount", 123456, "half", true))
                .containsExactly(entry("tax", "18.50"));
        assertThat(outputs("R-STAMP", "2023-05-01", "item", "purchase", "amount", 123456, "half", true))
                .containsExactly(entry("tax", "18.52"));
    }

    @Test
    void house_property_is_taxed_by_value_for_twelve_months_unless_fewer_are_given() {
        assertThat(outputs("R-PROP", "2015-12-31", "original", 100000, "deduct", "0.30"))
                .containsExactly(entry("tax", "840.00"));
        assertThat(outputs("R-PROP", "2015-12-31", "original", 100000, "deduct", "0.30", "months", 1))
                .containsExactly(entry("tax", "70.00"));
    }

    @Test
    void rent_is_taxed_at_12_percent_or_4_for_dwellings() {
        assertThat(outputs("R-PROP", "2015-12-31", "rent", 1000)).containsExactly(entry("tax", "120.00"));
        assertThat(outputs("R-PROP", "2015-12-31", "rent", 1000, "rate", "0.04"))
                .containsExactly(entry("tax", "40.00"));
    }

    @ParameterizedTest(name = "approved {0}: {1} months of 2015, {2}")
    @CsvSource({
        "2014-12-31, 12, 1200.00",
        "2015-01-01, 11, 1100.00",
        "2015-11-30, 1, 100.00",
        "2015-12-01, 0, 0.00",
        "2016-01-01, 0, 0.00",
    })
    void new_land_is_taxed_from_the_month_after_approval(String approved, int months, String tax) {
        assertThat(outputs("R-PROP", "2015-12-31", "area", 100, "unit", 12, "approve", approved))
                .containsExactly(entry("months", months), entry("tax", tax));
    }

    @Test
    void one_of_value_rent_and_land_must_be_given() {
        assertThatThrownBy(() -> outputs("R-PROP", "2015-12-31")).isInstanceOf(RuleInputFaults.class);
        assertThatThrownBy(() -> outputs("R-PROP", "2015-12-31", "rent", 1, "area", 1))
                .isInstanceOf(RuleInputFaults.class);
    }

    @ParameterizedTest(name = "{1} litres on {0}: base {2}, tax {3}")
    @CsvSource({
        "2015-09-30, 1.6, 100000.00, 10000.00",
        "2015-10-01, 1.6, 100000.00, 5000.00",
        "2016-12-31, 1.6, 100000.00, 5000.00",
        "2016-12-31, 1.61, 100000.00, 10000.00",
        "2017-01-01, 1.6, 100000.00, 7500.00",
        "2017-12-31, 1.0, 100000.00, 7500.00",
        "2018-01-01, 1.6, 100000.00, 10000.00",
        "2018-04-30, 1.6, 100000.00, 10000.00",
        "2018-05-01, 1.6, 100862.07, 10086.21",
        "2019-03-31, 2.0, 100862.07, 10086.21",
        "2019-04-01, 1.6, 103539.82, 10353.98",
    })
    void purchase_tax_follows_displacement_and_vat_rate_of_the_day(
            String date, String litres, String base, String tax) {
        assertThat(outputs("R-VEH", "2030-01-01", "gross", 117000, "displacement", litres, "date", date))
                .containsExactly(entry("base", base), entry("tax", tax));
    }

    @Test
    void without_a_displacement_there_is_no_relief() {
        assertThat(outputs("R-VEH", "2016-05-01", "gross", 117000)).containsEntry("tax", "10000.00");
    }

    @Test
    void a_car_bought_on_new_years_day_is_taxed_for_twelve_months() {
        assertThat(outputs("R-VEH", "2030-01-01", "annual", 480, "buy", "2016-01-01"))
                .containsExactly(entry("months", 12), entry("tax", "480.00"));
        assertThatThrownBy(() -> outputs("R-VEH", "2016-01-01", "annual", 480, "gross", 1))
                .isInstanceOf(RuleInputFaults.class);
    }
}
