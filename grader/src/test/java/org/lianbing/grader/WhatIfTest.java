package org.lianbing.grader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianbing.grader.counterfactual.WhatIf;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.scenarios.Library;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.proof.RewriteGolden;
import org.lianbing.scenarios.run.Played;
import org.lianbing.scenarios.run.Player;

/** The expert's sale in ledgers other than his own. */
class WhatIfTest {
    private static final Replica REPLICA = RewriteGolden.replica();
    private static final Scenario S06 = Library.builtIn(REPLICA).named("S06");
    private static final Variant BASE = Variant.of(S06, 0);
    private static final Played EXPERT = played("expert");
    private static final TaxpayerId XINYUAN = TaxpayerId.of("430102582743014");

    private static Played played(String run) {
        return Player.of(REPLICA, S06, BASE).play(S06.run(run));
    }

    private static Entry sale(Played played) {
        return played.end().entries().stream()
                .filter(entry -> entry.code().equals("FP-03"))
                .findFirst()
                .orElseThrow();
    }

    private static WhatIf whatIf() {
        return new WhatIf(REPLICA, S06, BASE);
    }

    private static int held(Sandbox sandbox) {
        return sandbox.ledger().book(InvoicingBook.class).of(XINYUAN).held("004");
    }

    @Test
    void before_the_trainees_first_sale_the_experts_goes_through_and_his_own_never_happened() {
        var trainee = played("too-few");
        assertThat(held(trainee.end())).isEqualTo(40);
        assertThat(whatIf().after(trainee.end(), sale(trainee), EXPERT, sale(EXPERT)))
                .get()
                .satisfies(after -> assertThat(held(after)).isEqualTo(45));
    }

    @Test
    void where_nothing_is_left_to_sell_the_experts_act_is_refused_and_gives_nothing() {
        var trainee = played("split");
        var farewell = trainee.end().last();
        assertThat(whatIf().after(trainee.end(), farewell, EXPERT, sale(EXPERT)))
                .isEmpty();
    }

    @Test
    void what_was_given_before_anybody_acted_is_no_act_to_be_played() {
        var given = EXPERT.end().entries().getFirst();
        assertThat(whatIf().after(EXPERT.end(), sale(EXPERT), EXPERT, given)).isEmpty();
    }

    @Test
    void the_trainees_own_sandbox_stays_as_it_was() {
        var trainee = played("too-few").end();
        var size = trainee.size();
        whatIf().after(trainee, trainee.last(), EXPERT, sale(EXPERT));
        assertThat(trainee.size()).isEqualTo(size);
        assertThat(held(trainee)).isEqualTo(40);
    }
}
