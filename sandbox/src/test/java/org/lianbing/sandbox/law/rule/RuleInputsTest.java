package org.lianbing.sandbox.law.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianbing.sandbox.law.rule.Choice.choice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

class RuleInputsTest {
    private static final List<Input> INPUTS = List.of(
            Input.money("amount", "金额"),
            Input.money("profit", "利润").mayBeNegative(),
            Input.rate("rate", "率").orElse("0.07"),
            Input.integer("days", "天数"),
            Input.date("date", "日期"),
            Input.bool("half", "减半"),
            Input.oneOf("item", "税目", List.of(choice("甲"), choice("乙"))),
            Input.pair("blue", "蓝字"),
            Input.integers("deductions", "扣分"),
            Input.yearly("history", "历年"),
            Input.group(
                    "copy",
                    "抵扣联",
                    Input.money("tax", "税额"),
                    Input.text("buyer", "购方").mandatory()));

    private static RuleInputs read(Object... keysAndValues) {
        var given = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            given.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return RuleInputs.read(INPUTS, given);
    }

    @Test
    void what_is_left_out_or_null_takes_its_default() {
        var today = LocalDate.parse("2015-10-08");
        for (var inputs : List.of(read(), read("amount", null, "rate", null, "date", null, "half", null))) {
            assertThat(inputs.money("amount")).isEqualTo(Money.ZERO);
            assertThat(inputs.rate("rate")).isEqualTo(Rate.of("0.07"));
            assertThat(inputs.integer("days")).isZero();
            assertThat(inputs.date("date", today)).isEqualTo(today);
            assertThat(inputs.bool("half")).isFalse();
            assertThat(inputs.given("rate")).isFalse();
            assertThat(inputs.optionalText("item")).isEmpty();
            assertThat(inputs.integers("deductions")).isEmpty();
            assertThat(inputs.group("copy")).isEmpty();
        }
    }

    @Test
    void numbers_may_be_json_numbers_or_decimal_strings() {
        assertThat(read("amount", 100).money("amount")).isEqualTo(Money.of(100));
        assertThat(read("amount", "100.5").money("amount")).isEqualTo(Money.of("100.50"));
        assertThat(read("amount", new BigDecimal("100.50")).money("amount")).isEqualTo(Money.of("100.50"));
        assertThat(read("amount", 123.45).money("amount")).isEqualTo(Money.of("123.45"));
        assertThat(read("profit", "-50000").money("profit")).isEqualTo(Money.of(-50000));
        assertThat(read("rate", "0.1").rate("rate")).isEqualTo(Rate.of("0.10"));
        assertThat(read("days", "30").integer("days")).isEqualTo(30);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2015-09-15, 2015-09-15",
        "2015-09, 2015-09-30",
        "2016-02, 2016-02-29",
        "2015-Q1, 2015-03-31",
        "2015-Q4, 2015-12-31",
        "2015, 2015-12-31",
    })
    void a_period_counts_as_its_last_day(String written, LocalDate day) {
        assertThat(read("date", written).date("date")).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-02-30", "2015-13", "2015-Q5", "15-09", "today", ""})
    void what_is_no_date_is_a_fault(String written) {
        assertThatThrownBy(() -> read("date", written)).hasMessageContaining("2015-09-30");
    }

    @Test
    void all_faults_are_named_at_once_each_at_its_field() {
        assertThatThrownBy(() -> read(
                        "amount", "-1",
                        "rate", "17",
                        "days", "3.5",
                        "half", "true",
                        "item", "丙",
                        "blue", List.of(1),
                        "copy", Map.of("tax", "abc", "stub", 1),
                        "amuont", 5))
                .isInstanceOfSatisfying(
                        RuleInputFaults.class,
                        thrown -> assertThat(thrown.faults())
                                .extracting(InputFault::field)
                                .containsExactlyInAnyOrder(
                                        "amuont",
                                        "amount",
                                        "rate",
                                        "days",
                                        "half",
                                        "item",
                                        "blue",
                                        "copy.stub",
                                        "copy.tax",
                                        "copy.buyer"));
    }

    @Test
    void a_fault_says_how_to_put_it_right() {
        assertThat(faultOf("rate", "17").message()).contains("17% 写 0.17");
        assertThat(faultOf("item", "丙").message()).contains("甲、乙");
        assertThat(faultOf("amount", "1,000").message()).contains("不带千分位");
        assertThat(faultOf("amount", "0.005").message()).contains("两位小数");
        assertThat(faultOf("amuont", 1).message()).contains("可填的是：amount");
        assertThat(faultOf("amount", "-0.01").code()).isEqualTo(InputFault.Code.OUT_OF_RANGE);
        assertThat(faultOf("history", Map.of("去年", 1)).message()).contains("年份");
    }

    private static InputFault faultOf(String key, Object value) {
        try {
            read(key, value);
        } catch (RuleInputFaults faults) {
            assertThat(faults.faults()).hasSize(1);
            return faults.faults().getFirst();
        }
        throw new AssertionError(key + " 没有错");
    }

    @Test
    void numbers_beyond_all_measure_are_refused_before_they_are_computed_with() {
        assertThat(faultOf("amount", new BigDecimal("1E+2000000000")).code()).isEqualTo(InputFault.Code.OUT_OF_RANGE);
        assertThat(faultOf("rate", new BigDecimal("1E-2000000000")).code()).isEqualTo(InputFault.Code.OUT_OF_RANGE);
        assertThat(faultOf("amount", Double.NaN).code()).isEqualTo(InputFault.Code.WRONG_TYPE);
        assertThat(faultOf("amount", "1e9").code()).isEqualTo(InputFault.Code.WRONG_TYPE);
    }

    @Test
    void a_null_inside_a_list_is_zero_and_years_are_sorted() {
        assertThat(read("blue", Arrays.asList(null, 17)).pair("blue"))
                .isEqualTo(new RuleInputs.Pair(Money.ZERO.yuan(), Money.of(17).yuan()));
        assertThat(read("history", Map.of("2014", 1, "2012", -2))
                        .yearly("history")
                        .orElseThrow())
                .containsExactly(Map.entry(2012, Money.of(-2)), Map.entry(2014, Money.of(1)));
    }
}
