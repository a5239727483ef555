package org.lianbing.sandbox.law.surcharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.lianbing.sandbox.law.RuleTrial.outputs;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.sandbox.law.LawRules;
import org.lianbing.sandbox.law.dated.NoLawAt;
import org.lianbing.sandbox.value.Money;

class SurchargesTest {

    @Test
    void the_city_rate_is_7_percent_unless_given() {
        assertThat(outputs("R-SUR", "2015-09-30", "vat", 1000))
                .containsExactly(
                        entry("city", "70.00"),
                        entry("edu", "30.00"),
                        entry("local_edu", "20.00"),
                        entry("total", "120.00"));
        assertThat(outputs("R-SUR", "2015-09-30", "vat", 1000, "city", null)).containsEntry("city", "70.00");
    }

    @Test
    void each_item_is_rounded_before_they_are_added_up() {
        assertThat(outputs("R-SUR", "2023-03-31", "vat", "0.50", "half", true))
                .containsExactly(
                        entry("city", "0.02"),
                        entry("edu", "0.01"),
                        entry("local_edu", "0.01"),
                        entry("total", "0.04"));
    }

    @Test
    void vat_consumption_tax_and_exempt_offset_make_up_the_base() {
        assertThat(outputs("R-SUR", "2015-09-30", "vat", 100, "ct", 200, "base_exempt_offset", 700))
                .containsEntry("city", "70.00")
                .containsEntry("total", "120.00");
    }

    @Test
    void nothing_paid_means_nothing_added() {
        assertThat(outputs("R-SUR", "2015-09-30").values()).containsOnly("0.00");
    }

    @Test
    void the_local_surcharge_has_no_rate_the_day_before_2010_11_01() {
        assertThatThrownBy(() -> outputs("R-SUR", "2010-10-31", "vat", 100)).isInstanceOf(NoLawAt.class);
        assertThat(outputs("R-SUR", "2010-11-01", "vat", 100)).containsEntry("local_edu", "2.00");
    }

    @ParameterizedTest(name = "{0} on sales of {2}, quarterly {1}: exempt {3}")
    @CsvSource({
        "2014-12-31, false, 1, false",
        "2015-01-31, false, 30000, true",
        "2015-01-31, false, 30000.01, false",
        "2016-01-31, true, 90000.01, false",
        "2016-02-29, false, 100000, true",
        "2016-03-31, true, 300000, true",
        "2016-03-31, true, 300000.01, false",
    })
    void education_surcharges_are_waived_up_to_the_limit_itself(
            LocalDate end, boolean quarterly, String sales, boolean exempt) {
        assertThat(Surcharges.educationExempt(Money.of(sales), quarterly, end)).isEqualTo(exempt);
    }

    @Test
    void halving_outside_its_years_is_computed_but_said_to_be_out_of_force() {
        var worked = LawRules.named("R-SUR")
                .apply(java.util.Map.of("vat", 1000, "half", true), LocalDate.parse("2018-12-31"));
        assertThat(worked.outputs()).containsEntry("city", "35.00");
        assertThat(worked.steps()).anySatisfy(step -> assertThat(step.text()).contains("不在六税两费减半的施行期"));
        assertThat(SixTaxesRelief.inForce(LocalDate.parse("2018-12-31"))).isFalse();
        assertThat(SixTaxesRelief.inForce(LocalDate.parse("2019-01-01"))).isTrue();
        assertThat(SixTaxesRelief.inForce(LocalDate.parse("2027-12-31"))).isTrue();
        assertThat(SixTaxesRelief.inForce(LocalDate.parse("2028-01-01"))).isFalse();
    }
}
