package org.lianbing.sandbox.law.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.sandbox.law.LawRules;
import org.lianbing.sandbox.law.dated.NoLawAt;
import org.lianbing.sandbox.law.rule.RuleInputFaults;

class VatRulesTest {

    private static Map<String, Object> outputs(String rule, String date, Map<String, Object> inputs) {
        return LawRules.named(rule).apply(inputs, LocalDate.parse(date)).outputs();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "goods, 2018-04-30, 0.17",
        "goods, 2018-05-01, 0.16",
        "goods, 2019-03-31, 0.16",
        "goods, 2019-04-01, 0.13",
        "goods, 2025-12-31, 0.13",
        "goods, 2026-01-01, 0.13",
        "lease_movable, 2018-04-30, 0.17",
        "goods_low, 2018-04-30, 0.11",
        "goods_low, 2018-05-01, 0.10",
        "goods_low, 2019-03-31, 0.10",
        "transport, 2013-08-01, 0.11",
        "transport, 2018-05-01, 0.10",
        "postal, 2014-01-01, 0.11",
        "basic_telecom, 2014-06-01, 0.11",
        "vat_telecom, 2014-06-01, 0.06",
        "construction, 2016-05-01, 0.11",
        "real_estate, 2019-04-01, 0.09",
        "finance, 2016-05-01, 0.06",
        "life_service, 2026-01-01, 0.06",
        "export, 2015-10-08, 0.00",
    })
    void the_rate_changes_on_its_day_and_not_before(String category, String date, String rate) {
        assertThat(outputs("R-VAT-RATE", date, Map.of("category", category))).containsExactly(entry("rate", rate));
    }

    @ParameterizedTest(name = "{0} had no VAT on {1}")
    @CsvSource({"postal, 2013-12-31", "basic_telecom, 2014-05-31", "construction, 2016-04-30", "finance, 2016-04-30"})
    void the_day_before_a_service_entered_vat_has_no_rate(String category, String date) {
        assertThatThrownBy(() -> outputs("R-VAT-RATE", date, Map.of("category", category)))
                .isInstanceOf(NoLawAt.class)
                .hasMessageContaining("R-VAT-RATE")
                .hasMessageContaining(date)
                .hasMessageContaining("缴纳营业税");
    }

    @Test
    void a_date_among_the_inputs_wins_over_the_date_of_the_call() {
        var inputs = Map.<String, Object>of("category", "goods", "obligation_date", "2018-04");
        assertThat(outputs("R-VAT-RATE", "2024-01-01", inputs)).containsEntry("rate", "0.17");
    }

    @ParameterizedTest(name = "{0} {1} plain {2} special {3}: exempt {4} taxable {5} rate {6} tax {7}")
    @CsvSource({
        "2014-09-30, true,   60000,     0,  60000.00,      0.00, 0.03,    0.00",
        "2014-09-30, true,   60000.01,  0,      0.00,  60000.01, 0.03, 1800.00",
        "2014-10-31, false,  30000,     0,  30000.00,      0.00, 0.03,    0.00",
        "2018-12-31, true,   90000.01,  0,      0.00,  90000.01, 0.03, 2700.00",
        "2019-01-31, false, 100000,     0, 100000.00,      0.00, 0.03,    0.00",
        "2020-03-31, false, 100000.01,  0,      0.00, 100000.01, 0.01, 1000.00",
        "2021-03-31, true,  300000.01,  0,      0.00, 300000.01, 0.01, 3000.00",
        "2021-04-30, false, 150000,     0, 150000.00,      0.00, 0.01,    0.00",
        "2022-04-30, false, 150001,     0, 150001.00,      0.00, 0.03,    0.00",
        "2022-12-31, true,  460000, 10000, 460000.00,  10000.00, 0.03,  300.00",
        "2023-01-31, false, 100000,     0, 100000.00,      0.00, 0.01,    0.00",
        "2023-01-31, false,  90000, 10000,  90000.00,  10000.00, 0.01,  100.00",
        "2023-01-31, false,  90000, 10000.01,  0.00, 100000.01, 0.01, 1000.00",
        "2025-12-31, true,  300000,     0, 300000.00,      0.00, 0.01,    0.00",
        "2026-03-31, true,  299999.99,  0, 299999.99,      0.00, 0.01,    0.00",
        "2026-03-31, true,  300000,     0,      0.00, 300000.00, 0.01, 3000.00",
        "2015-09-30, true,       0,     0,      0.00,      0.00, 0.03,    0.00",
    })
    void small_scale_limits_include_the_limit_itself_and_change_on_their_day(
            String end,
            boolean quarterly,
            String plain,
            String special,
            String exempt,
            String taxable,
            String rate,
            String tax) {
        var inputs = Map.<String, Object>of(
                "period_end", end,
                "quarterly", quarterly,
                "plain_sales_excl_tax", plain,
                "special_invoice_sales_excl_tax", special);
        assertThat(outputs("R-VAT-SMALL", "2030-01-01", inputs))
                .containsExactly(
                        entry("exempt", exempt), entry("taxable", taxable), entry("rate", rate), entry("tax", tax));
    }

    @Test
    void special_invoices_within_the_limit_are_still_taxed() {
        var inputs = Map.<String, Object>of("quarterly", true, "special_invoice_sales_excl_tax", 90000);
        assertThat(outputs("R-VAT-SMALL", "2015-09-30", inputs))
                .containsEntry("exempt", "0.00")
                .containsEntry("tax", "2700.00");
    }

    @Test
    void transfer_out_beyond_the_input_tax_makes_line_17_negative_and_adds_to_the_tax() {
        var inputs = Map.<String, Object>of("output", 1000, "inp", 100, "transfer_out", 300);
        assertThat(outputs("R-VAT-GEN", "2015-09-30", inputs))
                .containsExactly(
                        entry("l17_creditable", "-200.00"),
                        entry("l18_credited", "-200.00"),
                        entry("l19_tax", "1200.00"),
                        entry("l20_carry_next", "0.00"),
                        entry("l24_total", "1200.00"),
                        entry("l34_due", "1200.00"));
    }

    @Test
    void input_tax_beyond_output_tax_is_carried_and_prepayments_make_line_34_negative() {
        var inputs = Map.<String, Object>of("output", "100.50", "inp", "300.75", "prepaid", 20);
        assertThat(outputs("R-VAT-GEN", "2015-09-30", inputs))
                .containsEntry("l18_credited", "100.50")
                .containsEntry("l19_tax", "0.00")
                .containsEntry("l20_carry_next", "200.25")
                .containsEntry("l34_due", "-20.00");
    }

    @Test
    void nothing_entered_is_a_nil_return() {
        assertThat(outputs("R-VAT-GEN", "2015-09-30", Map.of()).values()).containsOnly("0.00");
    }

    @Test
    void the_line_formula_is_shown_with_its_figures() {
        var steps = LawRules.named("R-VAT-GEN")
                .apply(Map.of("output", 51000, "inp", 34000, "transfer_out", 2040), LocalDate.parse("2015-09-30"))
                .steps();
        assertThat(steps.getFirst().text())
                .isEqualTo("17 栏 = 12 栏 34,000.00 + 13 栏 0.00 − 14 栏 2,040.00 − 15 栏 0.00 + 16 栏 0.00 = 31,960.00");
        assertThat(steps.getFirst().value()).isEqualTo("31960.00");
    }

    @ParameterizedTest(name = "{0} with {1} on {2}: limit {3}, must register {4}")
    @CsvSource({
        "生产, 500000.01, 2018-04-30, 500000, true",
        "商贸, 800000.01, 2018-04-30, 800000, true",
        "应税服务, 5000000, 2015-09-30, 5000000, false",
        "应税服务, 5000000.01, 2015-09-30, 5000000, true",
        "生产, 5000000, 2018-05-01, 5000000, false",
        "生产, 5000000.01, 2026-01-01, 5000000, true",
    })
    void only_sales_above_the_limit_oblige_to_register(
            String business, String sales, String date, int limit, boolean must) {
        var inputs = Map.<String, Object>of("biz_class", business, "sales_12m", sales, "date", date);
        assertThat(outputs("R-VAT-REG", "2030-01-01", inputs))
                .containsExactly(entry("limit", limit), entry("must_register", must));
    }

    @Test
    void used_assets_turn_from_4_percent_halved_to_3_percent_reduced_on_2014_07_01() {
        assertThat(outputs("R-VAT-USED", "2014-06-30", Map.of("gross", 10400))).containsEntry("tax", "200.00");
        assertThat(outputs("R-VAT-USED", "2014-07-01", Map.of("gross", 10300))).containsEntry("tax", "200.00");
        assertThatThrownBy(() -> outputs("R-VAT-USED", "2008-12-31", Map.of("gross", 10400)))
                .isInstanceOf(NoLawAt.class);
    }

    @Test
    void an_additional_rate_of_zero_is_still_a_use_but_null_is_none() {
        assertThat(outputs("R-VAT-AGRI", "2018-06-30", Map.of("price", 100, "rate", "0.10", "extra", "0")))
                .containsEntry("extra_on_use", "0.00");
        var inputs = new java.util.LinkedHashMap<String, Object>(Map.of("price", 100, "rate", "0.10"));
        inputs.put("extra", null);
        assertThat(outputs("R-VAT-AGRI", "2018-06-30", inputs)).containsExactly(entry("input_tax", "10.00"));
    }

    @ParameterizedTest(name = "general construction on {0}: {1}")
    @CsvSource({"2018-04-30, 2000.00", "2018-05-01, 2018.18", "2019-03-31, 2018.18", "2019-04-01, 2036.70"})
    void construction_prepayment_follows_the_rate_of_the_day(String date, String prepay) {
        var inputs = Map.<String, Object>of("gross", 111000, "method", "general", "date", date);
        assertThat(outputs("R-VAT-PREPAY", "2030-01-01", inputs)).containsExactly(entry("prepay", prepay));
    }

    @Test
    void the_kind_of_prepayment_is_presumed_from_method_then_rate_then_housing() {
        assertThat(outputs("R-VAT-PREPAY", "2017-03-15", Map.of("gross", 103000, "method", "simple")))
                .containsExactly(entry("prepay", "3000.00"));
        assertThat(outputs("R-VAT-PREPAY", "2019-06-15", Map.of("gross", 109000, "rate", "0.09")))
                .containsExactly(entry("prepay", "3000.00"));
        assertThat(outputs("R-VAT-PREPAY", "2019-06-15", Map.of("gross", 10500)))
                .containsExactly(entry("tax", "150.00"));
        assertThat(outputs("R-VAT-PREPAY", "2019-03-31", Map.of("kind", "lease_real_estate", "gross", 110000)))
                .containsExactly(entry("prepay", "3000.00"));
    }

    @Test
    void subcontracts_above_the_price_leave_nothing_to_prepay() {
        var inputs = Map.<String, Object>of("gross", 100, "subcontract", 200, "method", "general");
        assertThat(outputs("R-VAT-PREPAY", "2017-03-15", inputs)).containsExactly(entry("prepay", "0.00"));
    }

    @Test
    void construction_without_a_method_is_a_fault_at_its_field() {
        assertThatThrownBy(() -> outputs("R-VAT-PREPAY", "2017-03-15", Map.of("kind", "construction", "gross", 1)))
                .isInstanceOfSatisfying(
                        RuleInputFaults.class,
                        faults -> assertThat(faults.faults())
                                .extracting(fault -> fault.field())
                                .containsExactly("method"));
    }

    @Test
    void no_prepayment_before_2016_05_01() {
        assertThatThrownBy(() -> outputs("R-VAT-PREPAY", "2016-04-30", Map.of("gross", 10500)))
                .isInstanceOf(NoLawAt.class);
    }
}
