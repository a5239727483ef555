package org.lianbing.sandbox.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseAmountTest {
    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 壹元整",
        "10, 壹拾元整",
        "200, 贰佰元整",
        "1000000, 壹佰万元整",
        "128460.75, 壹拾贰万捌仟肆佰陆拾元零柒角伍分",
        "12345.67, 壹万贰仟叁佰肆拾伍元陆角柒分",
        "12345.60, 壹万贰仟叁佰肆拾伍元陆角整",
    })
    void figures_stand_with_their_places_and_close_with_the_whole_sign(String amount, String capital) {
        assertThat(ChineseAmount.of(Money.of(amount))).hasToString(capital);
    }

    @ParameterizedTest
    @CsvSource({
        "1409.50, 壹仟肆佰零玖元伍角整",
        "6007.14, 陆仟零柒元壹角肆分",
        "1680.32, 壹仟陆佰捌拾元零叁角贰分",
        "107000.53, 壹拾万柒仟元零伍角叁分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "325.04, 叁佰贰拾伍元零肆分",
        "100.05, 壹佰元零伍分",
        "10005, 壹万零伍元整",
        "100500, 壹拾万零伍佰元整",
        "10100, 壹万零壹佰元整",
        "1001, 壹仟零壹元整",
        "100001, 壹拾万零壹元整",
    })
    void zeros_within_are_one_zero_whatever_their_number(String amount, String capital) {
        assertThat(ChineseAmount.of(Money.of(amount))).hasToString(capital);
    }

    @ParameterizedTest
    @CsvSource({
        "100000000, 壹亿元整",
        "100010000, 壹亿零壹万元整",
        "110000000, 壹亿壹仟万元整",
        "100000001, 壹亿零壹元整",
        "1000100000000, 壹万零壹亿元整",
        "9999999999999999.99, 玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
    })
    void hundreds_of_millions_are_read_as_numbers_of_their_own(String amount, String capital) {
        assertThat(ChineseAmount.of(Money.of(amount))).hasToString(capital);
    }

    @ParameterizedTest
    @CsvSource({"0.05, 伍分", "0.50, 伍角整", "0.18, 壹角捌分", "-12.60, 负壹拾贰元陆角整"})
    void amounts_below_one_yuan_leave_the_yuan_out_and_negative_ones_say_so(String amount, String capital) {
        assertThat(ChineseAmount.of(Money.of(amount))).hasToString(capital);
    }
}
