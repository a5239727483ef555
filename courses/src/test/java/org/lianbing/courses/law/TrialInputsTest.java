package org.lianbing.courses.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.wording.Wording;
import org.lianbing.sandbox.law.LawRules;
import org.lianbing.sandbox.law.rule.Input;
import org.lianbing.sandbox.law.rule.RuleInputFaults;

class TrialInputsTest {
    private static final ResultText CHINESE =
            new ResultText((key, values) -> new Wording().say(Wording.CHINESE, key, values));

    private static Object one(Input input, String text) {
        return TrialInputs.of(List.of(input), Map.of(input.name(), text)).get(input.name());
    }

    @Test
    void figuresMayBearSeparatorsAndPercent() {
        assertThat(one(Input.money("m", "额"), "1,234.50")).isEqualTo("1234.50");
        assertThat(one(Input.rate("r", "率"), "17%")).isEqualTo("0.17");
        assertThat(one(Input.rate("r", "率"), "0.3")).isEqualTo("0.3");
        assertThat(one(Input.rate("r", "率"), "x%")).isEqualTo("x%");
    }

    @Test
    void listsAreReadWithCommasOfEitherKind() {
        assertThat(one(Input.pair("p", "对"), "300000，51000")).isEqualTo(List.of("300000", "51000"));
        assertThat(one(Input.integers("i", "数"), "5, 3")).isEqualTo(List.of("5", "3"));
        assertThat(one(Input.yearly("y", "年"), "2013：-300000, 2014:5"))
                .isEqualTo(Map.of("2013", "-300000", "2014", "5"));
    }

    @Test
    void yesAndNoAreTruthValuesAndAnythingElseGoesToTheRule() {
        assertThat(one(Input.bool("b", "否"), "true")).isEqualTo(true);
        assertThat(one(Input.bool("b", "否"), "maybe")).isEqualTo("maybe");
    }

    @Test
    void whatIsEmptyCountsAsLeftOut() {
        assertThat(TrialInputs.of(List.of(Input.money("m", "额")), Map.of("m", " ")))
                .isEmpty();
    }

    @Test
    void aGroupIsThereOnlyIfSomethingInItIs() {
        var group = Input.group("copy", "联", Input.money("tax", "税额"), Input.text("buyer", "购方"));
        assertThat(TrialInputs.of(List.of(group), Map.of())).isEmpty();
        assertThat(TrialInputs.of(List.of(group), Map.of("copy.tax", "17")))
                .isEqualTo(Map.of("copy", Map.of("tax", "17")));
    }

    @Test
    void theRuleReadsWhatWasTyped() {
        var rule = LawRules.named("R-CIT-LOSS");
        var texts = Map.of("history", "2012:-200000, 2013:-300000", "year", "2015", "income_before_offset", "350,000");
        assertThat(rule.apply(TrialInputs.of(rule.inputs(), texts), LocalDate.of(2015, 12, 31))
                        .outputs())
                .containsEntry("offset", "350000.00");
    }

    @Test
    void aFaultIsSaidByTheRuleAtItsField() {
        var rule = LawRules.named("R-CIT-LOSS");
        var read = TrialInputs.of(rule.inputs(), Map.of("history", "2012", "year", "x", "income_before_offset", "1"));
        assertThatThrownBy(() -> rule.apply(read, LocalDate.of(2015, 12, 31)))
                .isInstanceOfSatisfying(
                        RuleInputFaults.class,
                        faults ->
                                assertThat(faults.faults()).extracting("field").contains("year"));
    }

    @Test
    void resultsAreShownAsPeopleReadThem() {
        assertThat(CHINESE.of("1234567.80")).isEqualTo("1,234,567.80");
        assertThat(CHINESE.of("0.17")).isEqualTo("0.17");
        assertThat(CHINESE.of(true)).isEqualTo("是");
        assertThat(CHINESE.of(null)).isEqualTo("—");
        Map<String, Object> byYear = new LinkedHashMap<>();
        byYear.put("2014", "100.00");
        byYear.put("2015", List.of("a", "b"));
        assertThat(CHINESE.of(byYear)).isEqualTo("2014：100.00；2015：a、b");
    }
}
