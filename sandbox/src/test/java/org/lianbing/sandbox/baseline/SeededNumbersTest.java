package org.lianbing.sandbox.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeededNumbersTest {
    @Test
    void a_seed_gives_the_same_numbers_on_every_machine_in_every_release() {
        var dice = SeededNumbers.of(42, 7);
        assertThat(LongStream.generate(dice::next).limit(3).toArray())
                .containsExactly(-7404041032160309982L, 8664786979994605771L, -5581849921400487987L);
    }

    @Test
    void streams_of_one_seed_differ_and_so_do_seeds_of_one_stream() {
        Set<Long> firsts = new LinkedHashSet<>();
        for (int i = 0; i < 1000; i++) {
            firsts.add(SeededNumbers.of(1, i).next());
            firsts.add(SeededNumbers.of(i + 2, 0).next());
        }
        assertThat(firsts).hasSize(2000);
    }

    @Test
    void numbers_below_a_bound_reach_the_bound_and_never_touch_it() {
        var dice = SeededNumbers.of(3, 3);
        assertThat(IntStream.generate(() -> dice.below(5))
                        .limit(200)
                        .distinct()
                        .sorted()
                        .toArray())
                .containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void numbers_without_repeats_come_round_only_after_all_of_them_but_those_taken() {
        var numbers = new NumbersWithoutRepeats(1000, Set.of(0L, 17L, 999L), SeededNumbers.of(5, 0));
        var once = LongStream.generate(numbers::next).limit(997).boxed().toList();
        assertThat(once).doesNotHaveDuplicates().doesNotContain(0L, 17L, 999L);
        assertThat(numbers.next()).isEqualTo(once.getFirst());
    }
}
