package org.lianbing.sandbox.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.lianbing.sandbox.law.RuleTrial.outputs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

class DeadlineRulesTest {

    @Test
    void paid_before_the_due_day_is_not_late() {
        assertThat(outputs("R-LATE", "2015-10-08", "tax", 100, "due", "2015-10-22", "paid", "2015-10-01"))
                .containsExactly(entry("days", 0), entry("late_fee", "0.00"));
    }

    @Test
    void the_first_late_day_is_the_day_after_the_due_day() {
        assertThat(outputs("R-LATE", "2015-10-08", "tax", 17000, "due", "2015-10-22", "paid", "2015-10-23"))
                .containsExactly(entry("days", 1), entry("late_fee", "8.50"));
    }

    @Test
    void an_omitted_day_of_payment_is_the_day_of_the_call() {
        assertThat(outputs("R-LATE", "2015-11-30", "tax", 17000, "due", "2015-10-22"))
                .containsExactly(entry("days", 39), entry("late_fee", "331.50"));
    }

    @Test
    void the_fee_passes_the_tax_unless_the_parameter_caps_it() {
        assertThat(outputs("R-LATE", "2015-10-08", "tax", 100, "due", "2005-01-01", "paid", "2015-01-01"))
                .containsEntry("late_fee", "182.60");
        var tax = Money.of("100");
        assertThat(new LateFee.Terms(Rate.of("0.0005"), true).fee(tax, 3652)).isEqualTo(tax);
        assertThat(new LateFee.Terms(Rate.of("0.0005"), true).fee(tax, 1)).isEqualTo(Money.of("0.05"));
    }

    @ParameterizedTest(name = "{0} after {1} years with {2}: {3}")
    @CsvSource({
        "税务机关责任, 3, 1, 可追征，不加收滞纳金",
        "税务机关责任, 3.01, 1000000, 不可追征",
        "计算错误等失误, 3, 50000, 可追征，加收滞纳金",
        "计算错误等失误, 4, 99999.99, 不可追征",
        "计算错误等失误, 4, 100000, 可追征（累计 10 万元以上，延长至 5 年）",
        "计算错误等失误, 5, 100000, 可追征（累计 10 万元以上，延长至 5 年）",
        "计算错误等失误, 6, 1000000, 不可追征",
        "未申报(非偷税), 0, 0, 可追征，加收滞纳金",
        "未申报(非偷税), 3.5, 200000, 可追征（累计 10 万元以上，延长至 5 年）",
        "偷税, 100, 0, 可追征（无期限）",
    })
    void recovery_ends_with_the_last_day_of_the_third_or_fifth_year(
            String cause, String years, String amount, String result) {
        assertThat(outputs("R-TRACE", "2015-10-08", "cause", cause, "years", years, "amount", amount))
                .containsExactly(entry("result", result));
    }
}
