package org.lianbing.sandbox.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.rule.Input;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.Output;

class LawRulesTest {
    private static final List<String> REQUIRED = List.of(
            "R-VAT-RATE",
            "R-DUE",
            "R-VAT-CONV",
            "R-VAT-GEN",
            "R-VAT-SMALL",
            "R-VAT-REG",
            "R-VAT-USED",
            "R-VAT-AGRI",
            "R-VAT-PREPAY",
            "R-VAT-CREDIT-REFUND",
            "R-SUR",
            "R-CIT-SMALL",
            "R-CIT-Q",
            "R-CIT-LOSS",
            "R-CIT-ADJ",
            "R-CIT-CHECK",
            "R-CIT-FINAL",
            "R-IIT-WAGE",
            "R-IIT-CUM",
            "R-IIT-BONUS",
            "R-IIT-LABOR",
            "R-IIT-BIZ",
            "R-IIT-ANNUAL",
            "R-CT",
            "R-STAMP",
            "R-PROP",
            "R-VEH",
            "R-LATE",
            "R-PEN",
            "R-HEARING",
            "R-INSPECT",
            "R-TRACE",
            "R-REFUND",
            "R-ABNORMAL",
            "R-DQDE",
            "R-CREDIT",
            "R-EXP-MDT",
            "R-EXP-TRADE",
            "R-INV-CODE",
            "R-INV-CERT",
            "R-INV-LIMIT",
            "R-INV-RED",
            "R-COMPARE",
            "R-RECON");

    static List<LawRule> rules() {
        return LawRules.all();
    }

    @Test
    void every_required_rule_is_registered() {
        assertThat(LawRules.all()).extracting(LawRule::id).containsAll(REQUIRED);
    }

    @Test
    void an_unknown_rule_names_the_known_ones() {
        assertThatThrownBy(() -> LawRules.named("R-VAT-GENERAL"))
                .isInstanceOfSatisfying(
                        UnknownRule.class,
                        unknown -> assertThat(unknown.known()).contains("R-VAT-GEN"))
                .hasMessageContaining("R-VAT-GENERAL")
                .hasMessageContaining("R-VAT-GEN");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_rule_describes_itself(LawRule rule) {
        assertThat(rule.title()).isNotBlank();
        assertThat(rule.inputs()).isNotEmpty().extracting(Input::name).doesNotHaveDuplicates();
        assertThat(rule.inputs()).extracting(Input::label).doesNotContain("");
        assertThat(rule.outputs()).isNotEmpty().extracting(Output::name).doesNotHaveDuplicates();
        assertThat(rule.versions()).isNotEmpty().allSatisfy(version -> {
            assertThat(version.source()).isNotBlank();
            assertThat(version.value()).isNotBlank();
        });
    }

    @Test
    void every_dated_value_is_listed_once_with_source_and_mark() {
        var values = LawValues.all();
        assertThat(values).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(values.stream().map(DatedValue::family).collect(Collectors.toSet()))
                .contains("vat-rates", "late-fee", "six-taxes-relief");
        assertThat(LawValues.families()).extracting(family -> family.family()).doesNotHaveDuplicates();
    }
}
