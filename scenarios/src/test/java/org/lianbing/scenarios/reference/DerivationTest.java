package org.lianbing.scenarios.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianbing.scenarios.Place;
import org.lianbing.scenarios.reference.Derivation.Kind;
import org.lianbing.scenarios.reference.Template.Words;

class DerivationTest {
    private static final Place HERE = new Place("here", 1);

    private static String of(Kind kind, String... operands) {
        var templates = Stream.of(operands)
                .map(operand -> (Template) Words.of(HERE, operand))
                .toList();
        return new Derivation(HERE, kind, templates)
                .in(new Surroundings(Map.of(), List.of(), null))
                .asString();
    }

    @Test
    void whole_numbers_stay_whole() {
        assertThat(of(Kind.SUM, "25", "5", "1")).isEqualTo("31");
        assertThat(of(Kind.DIFFERENCE, "50", "15")).isEqualTo("35");
        assertThat(of(Kind.LEAST, "25", "35", "30")).isEqualTo("25");
        assertThat(of(Kind.GREATEST, "25", "35", "30")).isEqualTo("35");
    }

    @Test
    void amounts_are_rounded_half_up_once_at_the_end() {
        assertThat(of(Kind.PRODUCT, "100.05", "0.17", "0.5")).isEqualTo("8.50");
        assertThat(of(Kind.NET_OF_RATE, "30900.00", "0.03")).isEqualTo("30000.00");
        assertThat(of(Kind.NET_OF_RATE, "100", "0.17")).isEqualTo("85.47");
    }

    @Test
    void numbers_keep_their_leading_zeros_and_dates_go_on() {
        assertThat(of(Kind.NUMBER_PLUS, "00012301", "24")).isEqualTo("00012325");
        assertThat(of(Kind.DATE_PLUS, "2015-02-27", "2")).isEqualTo("2015-03-01");
    }

    @Test
    void wrong_operands_are_named() {
        assertThatThrownBy(() -> of(Kind.DIFFERENCE, "1")).hasMessageContaining("difference 需要 2 个数，现有 1 个");
        assertThatThrownBy(() -> of(Kind.SUM, "1", "x")).hasMessageContaining("sum 的第 2 个数不是数：x");
        assertThatThrownBy(() -> of(Kind.DATE_PLUS, "gestern", "1")).hasMessageContaining("应为日期");
    }
}
