package org.lianbing.sandbox.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Baseline;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Post;

class CastTest {
    private static List<Post> postsOf(Baseline city, String bureau) {
        return city.cast().stream()
                .filter(officer -> officer.id().startsWith(bureau))
                .flatMap(officer -> officer.posts().stream())
                .toList();
    }

    @Test
    void a_national_bureau_has_one_officer_at_every_post_and_a_local_one_at_six() {
        var every = Arrays.stream(Post.values()).filter(Post::isOffice).toList();
        assertThat(postsOf(Baselines.changsha2015(), "14301810000")).containsExactlyElementsOf(every);
        assertThat(postsOf(Baselines.wuhu2015(), "13402020000")).containsExactlyElementsOf(every);
        assertThat(postsOf(Baselines.changsha2015(), "24301020000"))
                .extracting(Post::code)
                .containsExactly("G01", "G03", "G06", "G07", "G15", "G16");
    }

    @Test
    void taxpayers_and_the_system_can_act_and_are_no_officers() {
        assertThat(Baselines.wuhu2015().cast().stream()
                        .filter(officer -> !officer.posts().getFirst().isOffice()))
                .extracting(Officer::id)
                .containsExactly("纳税人", "系统");
    }

    @Test
    void ids_tell_bureau_and_post_and_names_stay() {
        var cast = Baselines.changsha2015().cast();
        assertThat(cast).hasSize(8 * 26 + 2).extracting(Officer::id).doesNotHaveDuplicates();
        assertThat(cast).isEqualTo(Baselines.changsha2015().cast());
        assertThat(cast.getFirst().id()).isEqualTo("14301020000-G01");
        assertThat(cast.getFirst().name()).isEqualTo("袁万平");
    }
}
