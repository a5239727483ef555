package org.lianbing.sandbox.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Opening;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.value.TaxAuthority;

class CastTest {
    private static final Officer CLERK =
            new Officer("clerk", "受理", TaxAuthority.of("14301020000"), List.of(Post.RECEPTION));

    private static List<Officer> cast(Officer... given) {
        var day = LocalDate.of(2015, 10, 8);
        var replica = Scene.on(day.toString()).replica();
        return replica.open(new Opening("stage", 0, 1, day, List.of(given), null))
                .cast();
    }

    @Test
    void answersFromOutsideAndTaxpayersFindAChairInEveryCast() {
        assertThat(cast(CLERK)).extracting(Officer::id).containsExactly("clerk", "纳税人", "系统");
    }

    @Test
    void aChairThatIsTakenIsNotSetUpTwice() {
        var bank = new Officer("bank", "银行", TaxAuthority.of("14301020000"), List.of(Post.SYSTEM));
        assertThat(cast(CLERK, bank)).extracting(Officer::id).containsExactly("clerk", "bank", "纳税人");
    }
}
