package org.lianbing.sandbox.law.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.lianbing.sandbox.law.RuleTrial.outputs;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.sandbox.law.dated.NoLawAt;

class PenaltyRulesTest {

    @ParameterizedTest(name = "{0} {1} days late, violation {2}, refused {3}, regime {4}: {5}")
    @CsvSource({
        "individual,   1, 1, false, false,   50",
        "individual,  30, 1, false, false,   50",
        "individual,  31, 1, false, false,  100",
        "individual,  90, 1, false, false,  100",
        "individual,  91, 1, false, false,  200",
        "individual,  91, 3, false, false,  400",
        "enterprise,  30, 2, false, false,  200",
        "enterprise,  31, 1, false, false,  500",
        "enterprise,  90, 3, false, false, 1000",
        "enterprise,  91, 2, false, false, 1000",
        "enterprise,  91, 3, false, false, 2000",
        "enterprise, 400, 9, false, false, 2000",
        "individual,  10, 5, true,  false, 2000",
        "enterprise,  10, 1, true,  true,  5000",
        "enterprise, 400, 1, false, true,     0",
        "individual,  10, 3, false, true,   100",
    })
    void refusal_comes_first_then_the_first_violation_then_the_days(
            String taxpayer, int days, int nth, boolean refused, boolean regime, int fine) {
        assertThat(outputs(
                        "R-PEN", "2021-04-01",
                        "taxpayer", taxpayer,
                        "days_late", days,
                        "nth_in_year", nth,
                        "refused_after_order", refused,
                        "first_violation_exempt_regime", regime))
                .containsExactly(entry("fine", fine));
    }

    @Test
    void first_violations_go_unfined_from_2021_04_01() {
        assertThat(PenaltyTable.firstViolationRegime(LocalDate.parse("2021-03-31")))
                .isFalse();
        assertThat(PenaltyTable.firstViolationRegime(LocalDate.parse("2021-04-01")))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} of {1}: hearing {2}")
    @CsvSource({
        "individual, 1999.99, false",
        "individual, 2000, true",
        "entity, 9999.99, false",
        "entity, 10000, true",
        "entity, 2000, false",
    })
    void the_hearing_threshold_itself_counts(String party, String fine, boolean hearing) {
        assertThat(outputs("R-HEARING", "2015-10-08", "party", party, "fine", fine))
                .containsExactly(entry("hearing", hearing));
    }

    @Test
    void no_hearings_before_1996_10_01_and_five_days_to_ask_from_2021_07_15() {
        assertThatThrownBy(() -> outputs("R-HEARING", "1996-09-30", "party", "entity", "fine", 1))
                .isInstanceOf(NoLawAt.class);
        assertThat(HearingThreshold.requestDays(LocalDate.parse("2021-07-14"))).isEqualTo(3);
        assertThat(HearingThreshold.requestDays(LocalDate.parse("2021-07-15"))).isEqualTo(5);
    }

    @Test
    void an_inspected_taxpayer_pays_tax_late_fee_and_fine_each_rounded() {
        assertThat(outputs(
                        "R-INSPECT", "2016-05-16",
                        "evaded_tax", "10.01",
                        "fine_ratio", "0.5",
                        "due", "2016-05-15",
                        "paid", "2016-05-16"))
                .containsExactly(
                        entry("tax", "10.01"),
                        entry("late_days", 1),
                        entry("late_fee", "0.01"),
                        entry("fine", "5.01"),
                        entry("total", "15.03"));
    }
}
