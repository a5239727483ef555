package org.lianbing.sandbox.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lianbing.sandbox.law.dated.NoLawAt;
import org.lianbing.sandbox.law.rule.InputFault;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputFaults;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The bounds of every rule, worked by hand; what no rule may accept; and that each step cites law of its day. */
class OwnCasesTest {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final LocalDate ORDINARY_DAY = LocalDate.of(2015, 10, 8);

    record Cases(List<Case> cases) {}

    record Case(
            String id,
            String rule,
            LocalDate date,
            Map<String, Object> inputs,
            Map<String, Object> expected,
            String worked,
            String source) {}

    record Faults(List<Wrong> faults, List<Wrong> noLaw) {}

    record Wrong(
            String rule,
            @Nullable LocalDate date,
            Map<String, Object> inputs,
            @Nullable String field,
            InputFault.@Nullable Code code) {
        LocalDate day() {
            return date == null ? ORDINARY_DAY : date;
        }
    }

    private static <T> T read(String name, Class<T> type) throws IOException {
        try (var stream = OwnCasesTest.class.getResourceAsStream(name)) {
            return YAML.readValue(stream, type);
        }
    }

    private static List<Case> cases() throws IOException {
        return read("own-cases.yaml", Cases.class).cases();
    }

    @TestFactory
    Stream<DynamicTest> every_own_case() throws IOException {
        return cases().stream()
                .map(own -> dynamicTest(own.id() + " " + own.worked(), () -> {
                    var worked = LawRules.named(own.rule()).apply(own.inputs(), own.date());
                    assertThat(worked.outputs()).isEqualTo(own.expected());
                    assertThat(worked.steps())
                            .isNotEmpty()
                            .allSatisfy(step -> assertThat(Anachronisms.in(step.clause(), own.date(), own.inputs()))
                                    .as(step.text() + " 引 " + step.clause())
                                    .isEmpty());
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_fault_names_its_field() throws IOException {
        return read("own-faults.yaml", Faults.class).faults().stream()
                .map(wrong -> dynamicTest(
                        wrong.rule() + " " + wrong.inputs(),
                        () -> assertThatExceptionOfType(RuleInputFaults.class)
                                .isThrownBy(() -> LawRules.named(wrong.rule()).apply(wrong.inputs(), wrong.day()))
                                .satisfies(faults -> assertThat(faults.faults())
                                        .extracting(fault -> fault.field() + " " + fault.code())
                                        .containsExactly(wrong.field() + " " + wrong.code()))));
    }

    @TestFactory
    Stream<DynamicTest> a_day_without_law_is_said() throws IOException {
        return read("own-faults.yaml", Faults.class).noLaw().stream()
                .map(wrong -> dynamicTest(
                        wrong.rule() + " " + wrong.date(),
                        () -> assertThatExceptionOfType(NoLawAt.class)
                                .isThrownBy(() -> LawRules.named(wrong.rule()).apply(wrong.inputs(), wrong.day()))
                                .withMessageContaining("没有适用的规定")));
    }

    @Test
    void every_rule_has_own_cases_and_faults() throws IOException {
        var rules = LawRules.all().stream().map(LawRule::id).collect(Collectors.toSet());
        assertThat(cases().stream().map(Case::rule).collect(Collectors.toSet())).isEqualTo(rules);
        assertThat(read("own-faults.yaml", Faults.class).faults().stream()
                        .map(Wrong::rule)
                        .collect(Collectors.toSet()))
                .isEqualTo(rules);
        assertThat(cases()).extracting(Case::id).doesNotHaveDuplicates();
    }
}
