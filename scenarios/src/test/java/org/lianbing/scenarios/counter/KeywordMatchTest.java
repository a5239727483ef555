package org.lianbing.scenarios.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordMatchTest {
    private static final List<List<String>> PHRASES =
            List.of(List.of("您好", "早上 好"), List.of("每次 限量"), List.of("每次 限量 余下"));

    private static List<String> meant(String words) {
        return KeywordMatch.best(words, PHRASES, phrase -> phrase).orElse(List.of());
    }

    @Test
    void all_words_of_a_line_must_be_said_in_any_order_and_with_anything_between() {
        assertThat(meant("这是限量，每次都一样")).containsExactly("每次 限量");
        assertThat(meant("每次都要跑")).isEmpty();
    }

    @Test
    void the_longest_line_wins() {
        assertThat(meant("您好，每次有限量，余下的下次再来")).containsExactly("每次 限量 余下");
    }

    @Test
    void spaces_punctuation_and_width_do_not_matter() {
        assertThat(meant("早，上 好！")).containsExactly("您好", "早上 好");
        assertThat(KeywordMatch.plain("ＦＰ－０３ 发票。")).isEqualTo("fp03发票");
    }

    @Test
    void nothing_said_means_nothing() {
        assertThat(meant("")).isEmpty();
    }
}
