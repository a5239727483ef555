package org.lianbing.sandbox.law.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.lianbing.sandbox.law.RuleTrial.outputs;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.sandbox.law.dated.NoLawAt;
import org.lianbing.sandbox.law.rule.RuleInputFaults;

class InvoiceRulesTest {

    @Test
    void a_ten_digit_code_tells_language_copies_and_version() {
        assertThat(outputs("R-INV-CODE", "2015-09-30", "code", "3400143464"))
                .containsExactly(
                        entry("kind", "增值税专用发票(10位)"),
                        entry("region", "3400"),
                        entry("year", "14"),
                        entry("batch", "3"),
                        entry("language", "4 维汉文"),
                        entry("copies", "6"),
                        entry("amount_version", "4 千万元版"));
    }

    @Test
    void a_twelve_digit_code_keeps_its_leading_zeros() {
        assertThat(outputs("R-INV-CODE", "2015-09-30", "code", "043001700104"))
                .containsExactly(
                        entry("kind", "增值税普通发票(折叠票二联)"),
                        entry("region", "4300"),
                        entry("year", "17"),
                        entry("batch", "001"),
                        entry("suffix", "04"));
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource({
        "430015113, 位数错误",
        "4300151530, 第 8 位（文字版）应为 1–4",
        "4300151135, 第 10 位（金额版本）应为 0–4",
        "43001511X0, 只能由数字组成",
        "143001700104, 首位应为 0",
        "043001700199, 末两位",
    })
    void a_code_without_structure_says_where_it_fails(String code, String message) {
        assertThatThrownBy(() -> outputs("R-INV-CODE", "2015-09-30", "code", code))
                .isInstanceOf(RuleInputFaults.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_digital_number_has_twenty_digits_and_excludes_a_code() {
        assertThatThrownBy(() -> outputs("R-INV-CODE", "2023-12-31", "number", "2443200000001234567"))
                .hasMessageContaining("20 位");
        assertThatThrownBy(() -> outputs("R-INV-CODE", "2023-12-31")).hasMessageContaining("只填一个");
        assertThatThrownBy(() ->
                        outputs("R-INV-CODE", "2023-12-31", "code", "4300151130", "number", "24432000000012345678"))
                .hasMessageContaining("只填一个");
    }

    @ParameterizedTest(name = "issued {0}, certified {1}: last day {2}, in time {3}")
    @CsvSource({
        "2015-04-10, 2015-10-08, 2015-10-07, false",
        "2016-12-31, 2017-06-29, 2017-06-29, true",
        "2016-12-31, 2020-03-01, 2017-06-29, false",
        "2017-06-30, 2017-12-27, 2017-12-27, true",
        "2017-06-30, 2017-12-28, 2017-12-27, false",
        "2017-07-01, 2018-06-27, 2018-06-26, false",
        "2019-12-01, 2020-02-29, 2020-11-25, true",
    })
    void certification_ends_on_its_last_day(String issued, String certified, String lastDay, boolean ok) {
        assertThat(outputs("R-INV-CERT", "2030-01-01", "issue", issued, "certify", certified))
                .containsEntry("last_day", lastDay)
                .containsEntry("ok", ok);
    }

    @ParameterizedTest(name = "issued {0}, certified {1}: no limit any more")
    @CsvSource({"2017-01-01, 2020-03-01", "2017-07-01, 2024-01-01", "2023-01-01, 2023-01-01"})
    void the_limit_is_gone_for_invoices_of_2017_and_later_certified_since_2020_03_01(String issued, String certified) {
        assertThat(outputs("R-INV-CERT", "2030-01-01", "issue", issued, "certify", certified))
                .containsExactly(entry("limit_days", null), entry("ok", true));
    }

    @Test
    void certification_before_issue_is_a_contradiction_and_2009_is_outside() {
        assertThatThrownBy(() -> outputs("R-INV-CERT", "2015-01-01", "issue", "2015-02-01", "certify", "2015-01-31"))
                .isInstanceOf(RuleInputFaults.class);
        assertThatThrownBy(() -> outputs("R-INV-CERT", "2010-01-05", "issue", "2009-12-31"))
                .isInstanceOf(NoLawAt.class);
    }

    @ParameterizedTest(name = "{0} needs {1}")
    @CsvSource({
        "0, 万元版, 9999.99",
        "10000, 十万元版, 99999.99",
        "100000, 百万元版, 999999.99",
        "1000000, 千万元版, 9999999.99",
        "9999999.99, 千万元版, 9999999.99",
    })
    void a_round_sum_needs_the_next_level(String amount, String level, String most) {
        assertThat(outputs("R-INV-LIMIT", "2015-09-30", "amount_excl_tax", amount))
                .containsExactly(entry("level", level), entry("max_single", most));
    }

    @Test
    void ten_million_fits_no_level() {
        assertThatThrownBy(() -> outputs("R-INV-LIMIT", "2015-09-30", "amount_excl_tax", 10000000))
                .isInstanceOf(RuleInputFaults.class)
                .hasMessageContaining("9,999,999.99");
    }

    @Test
    void a_red_request_must_fit_both_amount_and_tax_and_may_use_up_both() {
        assertThat(outputs("R-INV-RED", "2015-09-30", "blue", List.of(100, 17), "request", List.of(100, 17)))
                .containsExactly(entry("remain_amount", "100.00"), entry("remain_tax", "17.00"), entry("ok", true));
        assertThat(outputs(
                        "R-INV-RED", "2015-09-30",
                        "blue", List.of("100", "17"),
                        "used", List.of("0.01", "0"),
                        "request", List.of("100", "17")))
                .containsEntry("ok", false);
    }

    @ParameterizedTest(name = "declared {0}/{1} against {2}/{3}: {4}")
    @CsvSource({
        "300000, 51000, 300000, 51000.01, 1 不符",
        "299999.99, 51000, 300000, 51000, 1 不符",
        "300001, 51001, 300000, 51000, 0 相符",
    })
    void output_may_exceed_the_tax_control_report_but_not_fall_short(
            String sales, String tax, String controlSales, String controlTax, String result) {
        assertThat(outputs(
                        "R-COMPARE", "2015-09-30",
                        "report_out", List.of(sales, tax),
                        "taxcontrol_out", List.of(controlSales, controlTax)))
                .containsEntry("result", result);
    }

    @ParameterizedTest(name = "declared {0} invoices with {1} against {2} with {3}: {4}")
    @CsvSource({"5, 34000.01, 5, 34000, 1 不符", "6, 100, 5, 34000, 1 不符", "4, 100, 5, 34000, 0 相符"})
    void input_may_fall_short_of_the_certified_but_not_exceed_them(
            int count, String tax, int certified, String certifiedTax, String result) {
        assertThat(outputs(
                        "R-COMPARE", "2015-09-30",
                        "report_in", List.of(count, tax),
                        "certified", List.of(certified, certifiedTax)))
                .containsEntry("result", result);
    }

    @Test
    void the_cross_check_takes_the_first_result_that_holds() {
        var copy = Map.of("tax", 1700, "buyer", "甲", "seller", "乙");
        var duplicate = Map.of("tax", 1700, "buyer", "甲", "seller", "乙", "dup", true);
        assertThat(result(duplicate, null)).isEqualTo("重号");
        assertThat(result(copy, null)).isEqualTo("缺联");
        assertThat(result(copy, Map.of("tax", "1700.00", "buyer", "甲", "seller", "乙")))
                .isEqualTo("相符");
        assertThat(result(copy, Map.of("tax", 1700, "buyer", "甲", "seller", "丙")))
                .isEqualTo("不符");
        assertThat(result(copy, Map.of("tax", 1700, "buyer", "甲"))).isEqualTo("不符");
    }

    @Test
    void only_what_the_deduction_copy_gives_is_compared() {
        var stub = Map.of("tax", 1700, "amount", 10000, "buyer", "甲", "seller", "乙", "date", "2015-09-01");
        assertThat(result(Map.of("tax", 1700), stub)).isEqualTo("相符");
        assertThat(result(Map.of("tax", 1700, "amount", 9999), stub)).isEqualTo("不符");
        assertThat(result(Map.of("tax", 1700, "date", "2015-09-02"), stub)).isEqualTo("不符");
    }

    private static Object result(Map<String, ?> copy, Map<String, ?> stub) {
        return outputs("R-RECON", "2015-09-30", "deduct_copy", copy, "stub_copy", stub)
                .get("result");
    }
}
