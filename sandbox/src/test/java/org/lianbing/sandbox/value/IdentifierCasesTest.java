package org.lianbing.sandbox.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every case of the reference's identifiers_cases.yaml. */
class IdentifierCasesTest {

    @ParameterizedTest(name = "{0} {1} is valid")
    @MethodSource("valid")
    void validCase(String kind, String value) {
        assertThat(IdentifierKinds.check(kind, value)).isEqualTo(new IdentifierKinds.Verdict(true, null));
    }

    @ParameterizedTest(name = "{0} {1} is invalid")
    @MethodSource("invalid")
    void invalidCase(String kind, String value) {
        var verdict = IdentifierKinds.check(kind, value);
        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.message()).isNotBlank();
    }

    @ParameterizedTest(name = "{0} upgrades to {1}")
    @MethodSource("upgrades")
    void upgradeCase(String fifteen, String eighteen) {
        assertThat(ResidentId.upgrade(fifteen)).hasToString(eighteen);
    }

    @Test
    void thereAreOneHundredAndTwoCasesAndTwoUpgrades() throws IOException {
        assertThat(valid().count() + invalid().count()).isEqualTo(102);
        assertThat(upgrades().count()).isEqualTo(2);
    }

    static Stream<Arguments> valid() throws IOException {
        return cases("valid");
    }

    static Stream<Arguments> invalid() throws IOException {
        return cases("invalid");
    }

    static Stream<Arguments> upgrades() throws IOException {
        return read().required("resident_id").required("upgrade").properties().stream()
                .map(upgrade ->
                        Arguments.of(upgrade.getKey(), upgrade.getValue().asString()));
    }

    private static Stream<Arguments> cases(String verdict) throws IOException {
        return read().properties().stream()
                .flatMap(kind -> kind.getValue()
                        .required(verdict)
                        .valueStream()
                        .map(value -> Arguments.of(kind.getKey(), value.asString())));
    }

    private static JsonNode read() throws IOException {
        try (var stream = IdentifierCasesTest.class.getResourceAsStream("identifiers_cases.yaml")) {
            return new YAMLMapper().readTree(stream);
        }
    }
}
