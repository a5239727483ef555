package org.lianbing.sandbox.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianbing.sandbox.Malformed;
import org.lianbing.sandbox.Opening;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.law.rule.RuleDate;

class AbsurdDayTest {
    private static Map<String, Object> penalty() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("taxpayer_id", XINYUAN.toString());
        form.put("violation", "02");
        form.put("penalty_kind", "01");
        form.put("procedure", "2");
        form.put("amount", "20000.00");
        form.put("notified_date", "1995-03-01");
        return form;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1993-12-31", "2100-01-01", "+999999999-12-31"})
    void no_sandbox_opens_outside_1994_to_2099(String day) {
        var replica = Scene.on("2015-10-08").replica();
        var opening = new Opening("stage", 0, 1, LocalDate.parse(day), List.of(), null);
        assertThatThrownBy(() -> replica.open(opening))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("today：业务日期应在 1994-01-01 至 2099-12-31 之间");
    }

    @Test
    void the_date_turns_to_the_end_of_2099_and_no_further() {
        var scene = Scene.on("2015-10-08").turnTo("2099-12-31");
        assertThatThrownBy(() -> scene.turnTo("2100-01-01"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("2099-12-31");
    }

    @Test
    void law_that_did_not_exist_yet_is_said_and_not_an_accident() {
        var scene = Scene.on("1995-03-08", Personas.xinyuan(), Personas.generalItems(XINYUAN));
        assertThatThrownBy(() -> scene.when("FZ-02", penalty()))
                .asInstanceOf(type(Malformed.class))
                .extracting(wrong -> wrong.faults().getFirst().code())
                .isEqualTo("no_law_at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12015-03-01", "+999999999-12-31", "-2015-03-01", "2015-3-1", "2015-02-30"})
    void a_day_of_a_form_has_four_digits_of_a_year_and_exists(String day) {
        var form = penalty();
        form.put("notified_date", day);
        assertThat(Scene.on("2015-10-08").faults("FZ-02", form)).containsExactly("notified_date CV05");
        assertThat(RuleDate.read(day)).isEmpty();
    }

    @Test
    void twenty_thousand_unknown_fields_are_not_told_one_by_one() {
        Map<String, Object> form = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            form.put("k" + i, 1);
        }
        var scene = Scene.on("2015-10-08");
        assertThat(scene.faults("FZ-02", form)).hasSizeBetween(100, 200);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> scene.when("FZ-02", form)).isInstanceOf(Malformed.class));
    }
}
