package org.lianbing.sandbox.law.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class DatedValuesTest {

    private static ValueFile.Version version(String from, @Nullable String to, String value) {
        return new ValueFile.Version(
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                JsonNodeFactory.instance.stringNode(value),
                "某办法第1条",
                Mark.SOURCE,
                null);
    }

    private static DatedValues<String> values(ValueFile.Version... versions) {
        var item = new ValueFile.Item("a", null, "此前不在范围", List.of(versions));
        var file = new ValueFile("R-X", "x", "某率", null, List.of(item));
        return DatedValues.checked("x.yaml", file, String.class);
    }

    @Test
    void the_first_and_the_last_day_of_a_version_belong_to_it() {
        var values = values(version("2015-01-01", "2015-12-31", "旧"), version("2016-01-01", null, "新"));
        assertThat(values.at(LocalDate.parse("2015-01-01"))).isEqualTo("旧");
        assertThat(values.at(LocalDate.parse("2015-12-31"))).isEqualTo("旧");
        assertThat(values.at(LocalDate.parse("2016-01-01"))).isEqualTo("新");
        assertThat(values.at("a", LocalDate.parse("2999-12-31"))).isEqualTo("新");
    }

    @Test
    void before_the_first_version_there_is_no_law_and_the_reason_is_said() {
        var values = values(version("2015-01-01", "2015-12-31", "旧"));
        assertThatThrownBy(() -> values.at(LocalDate.parse("2014-12-31")))
                .isInstanceOfSatisfying(NoLawAt.class, none -> {
                    assertThat(none.rule()).isEqualTo("R-X");
                    assertThat(none.date()).isEqualTo("2014-12-31");
                })
                .hasMessageContaining("自 2015-01-01 起")
                .hasMessageContaining("此前不在范围");
        assertThatThrownBy(() -> values.at(LocalDate.parse("2016-01-01"))).hasMessageContaining("止于 2015-12-31");
    }

    @Test
    void a_day_that_two_versions_claim_is_refused_when_read() {
        assertThatThrownBy(() -> values(version("2015-01-01", "2016-01-01", "旧"), version("2016-01-01", null, "新")))
                .hasMessageContaining("重叠");
        assertThatThrownBy(() -> values(version("2015-01-01", null, "旧"), version("2016-01-01", null, "新")))
                .hasMessageContaining("重叠");
    }

    @Test
    void a_day_that_no_version_claims_is_refused_when_read() {
        assertThatThrownBy(() -> values(version("2015-01-01", "2015-12-30", "旧"), version("2016-01-01", null, "新")))
                .hasMessageContaining("空档");
    }

    @Test
    void a_version_that_ends_before_it_begins_is_refused_when_read() {
        assertThatThrownBy(() -> values(version("2015-01-02", "2015-01-01", "旧")))
                .hasMessageContaining("先止后起");
    }

    @Test
    void an_item_that_does_not_exist_is_a_bug_not_a_question_of_law() {
        var values = values(version("2015-01-01", null, "旧"));
        assertThatThrownBy(() -> values.at("b", LocalDate.parse("2015-01-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> DatedValues.read("vat/none.yaml", String.class))
                .hasMessageContaining("vat/none.yaml");
    }
}
