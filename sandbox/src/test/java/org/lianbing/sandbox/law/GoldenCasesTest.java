package org.lianbing.sandbox.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

class GoldenCasesTest {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    record Golden(String version, int count, List<Case> cases) {}

    record Case(
            String id,
            String rule,
            String title,
            LocalDate effective,
            Map<String, Object> inputs,
            Map<String, Object> expected,
            String source,
            boolean handChecked) {}

    private static Golden golden() throws IOException {
        try (var stream = GoldenCasesTest.class.getResourceAsStream("golden.yaml")) {
            return YAML.readValue(stream, Golden.class);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_golden_case_of_a_registered_rule() throws IOException {
        var registered = LawRules.all().stream().map(rule -> rule.id()).collect(Collectors.toSet());
        return golden().cases().stream()
                .filter(golden -> registered.contains(golden.rule()))
                .map(golden -> DynamicTest.dynamicTest(golden.id() + " " + golden.title(), () -> {
                    var worked = LawRules.named(golden.rule()).apply(golden.inputs(), golden.effective());
                    assertThat(worked.outputs()).isEqualTo(golden.expected());
                    assertThat(worked.steps()).isNotEmpty().allSatisfy(step -> {
                        assertThat(step.text()).isNotBlank();
                        assertThat(step.clause()).isNotBlank();
                        assertThat(Anachronisms.in(step.clause(), golden.effective(), golden.inputs()))
                                .as(step.clause())
                                .isEmpty();
                    });
                }));
    }

    @Test
    void the_copy_of_the_golden_cases_is_complete() throws IOException {
        assertThat(golden().cases()).hasSize(golden().count()).hasSize(207);
    }
}
