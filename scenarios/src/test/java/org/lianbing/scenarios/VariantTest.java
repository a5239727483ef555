package org.lianbing.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class VariantTest {
    private static final Scenario SCENARIO = S06.scenario();

    private static int number(Variant variant, String name) {
        return variant.values().get(name).asInt();
    }

    @Test
    void seed_0_is_the_base_variant() {
        var base = Variant.of(SCENARIO, 0);
        assertThat(number(base, "per_time")).isEqualTo(25);
        assertThat(number(base, "requested")).isEqualTo(30);
        assertThat(base.persona().name()).isEqualTo("何建平");
        assertThat(base.statement()).contains("**30 份**");
    }

    @Test
    void the_same_seed_gives_the_same_variant() {
        assertThat(Variant.of(SCENARIO, 7)).isEqualTo(Variant.of(S06.scenario(), 7));
    }

    @Test
    void seeds_give_many_different_variants_all_within_their_ranges_and_relations() {
        var variants = LongStream.range(1, 200)
                .mapToObj(seed -> Variant.of(SCENARIO, seed))
                .toList();
        assertThat(variants.stream().map(Variant::values).distinct().count()).isGreaterThan(60);
        assertThat(variants).allSatisfy(variant -> {
            assertThat(number(variant, "per_time")).isIn(15, 20, 25);
            assertThat(number(variant, "requested"))
                    .isGreaterThan(number(variant, "per_time"))
                    .isLessThanOrEqualTo(number(variant, "month_left"))
                    .isLessThanOrEqualTo(number(variant, "hold_left"));
        });
    }

    @Test
    void figures_in_papers_and_dialogue_agree() {
        var variant = Variant.of(SCENARIO, 3);
        assertThat(variant.paper("application").flatMap(paper -> paper.field("qty")))
                .contains(String.valueOf(number(variant, "requested")));
        assertThat(variant.dialogue().greeting()).contains(number(variant, "requested") + " 份");
        assertThat(variant.paper("buyer_id").flatMap(paper -> paper.field("name")))
                .contains(variant.persona().name());
    }

    @Test
    void a_new_parameter_does_not_change_what_the_others_draw() {
        var more = S06.with("scenario.yaml", "parameters:\n", "parameters:\n  colour: {from: 1, to: 9, base: 1}\n");
        var with = Variant.of(more, 5).values();
        Variant.of(SCENARIO, 5)
                .values()
                .forEach((name, value) -> assertThat(with).containsEntry(name, value));
    }

    @Test
    void a_relation_no_draw_can_keep_is_a_fault_at_its_line() {
        var relation = "left: '{requested}', is: '>', right: '{per_time}'";
        assertThatThrownBy(() -> S06.with("scenario.yaml", relation, relation.replace("'>'", "'<'")))
                .hasMessageContaining("S06/scenario.yaml:" + S06.lineOf("scenario.yaml", relation))
                .hasMessageContaining("变式 0 总不满足：申请数超过每次限量");
    }
}
