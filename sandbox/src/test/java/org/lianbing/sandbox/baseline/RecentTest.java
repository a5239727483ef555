package org.lianbing.sandbox.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<Integer> made = new ArrayList<>();
    private final Recent<Integer, String> recent = new Recent<>(10, weight -> weight, this::make);

    private String make(int key) {
        made.add(key);
        return "v" + key;
    }

    @Test
    void what_was_made_once_is_not_made_again() {
        assertThat(recent.get(3)).isSameAs(recent.get(3));
        assertThat(made).containsExactly(3);
    }

    @Test
    void exactly_the_weight_allowed_is_kept_and_one_more_drops_what_was_asked_for_longest_ago() {
        recent.get(3);
        recent.get(5);
        recent.get(2);
        recent.get(3);
        recent.get(1);
        assertThat(made).containsExactly(3, 5, 2, 1);
        recent.get(2);
        recent.get(3);
        assertThat(made).containsExactly(3, 5, 2, 1);
        recent.get(5);
        assertThat(made).containsExactly(3, 5, 2, 1, 5);
    }

    @Test
    void the_last_one_is_kept_however_heavy() {
        recent.get(3);
        recent.get(11);
        recent.get(11);
        recent.get(3);
        assertThat(made).containsExactly(3, 11, 3);
    }
}
