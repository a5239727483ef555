package org.lianbing.sandbox.law.consumption;

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

class ConsumptionTaxTest {

    @ParameterizedTest(name = "cigarettes wholesale on {0}: {1}")
    @CsvSource({"2015-05-09, 5000.00", "2015-05-10, 12000.00"})
    void cigarettes_wholesale_turn_from_5_to_11_percent_plus_half_a_fen_on_2015_05_10(String date, String tax) {
        assertThat(outputs("R-CT", date, "item", "卷烟批发", "sales", 100000, "sticks", 200000))
                .containsExactly(entry("tax", tax));
    }

    @Test
    void liquor_is_taxed_by_value_and_by_jin_from_2006_04_01() {
        assertThat(outputs("R-CT", "2006-04-01", "item", "白酒", "sales", 1000, "jin", "3.5"))
                .containsExactly(entry("tax", "201.75"));
        assertThatThrownBy(() -> outputs("R-CT", "2006-03-31", "item", "白酒", "sales", 1000))
                .isInstanceOf(NoLawAt.class)
                .hasMessageContaining("粮食白酒");
        assertThat(outputs("R-CT", "2006-03-31", "item", "粮食白酒", "sales", 1000, "jin", 1))
                .containsExactly(entry("tax", "250.50"));
    }

    @Test
    void cosmetics_and_fuel_use_the_rate_given_and_say_if_it_is_not_that_of_the_day() {
        assertThat(outputs("R-CT", "2016-10-01", "item", "高档化妆品", "sales", 100000, "rate", "0.15"))
                .containsExactly(entry("tax", "15000.00"));
        var worked = LawRules.named("R-CT")
                .apply(java.util.Map.of("item", "化妆品", "sales", 100000, "rate", "0.30"), LocalDate.parse("2016-10-01"));
        assertThat(worked.outputs()).containsExactly(entry("tax", "30000.00"));
        assertThat(worked.steps().getFirst().text()).contains("所填与此不同");
        assertThat(outputs("R-CT", "2014-01-01", "item", "汽油", "litres", "10.5", "unit", "1.00"))
                .containsExactly(entry("tax", "10.50"));
    }
}
