package org.lianbing.courses.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.outside.ReceivedDebit;
import org.lianbing.courses.outside.Settlement;
import org.lianbing.sandbox.value.Money;
import org.lianbing.scenarios.world.World;
import org.lianbing.scenarios.world.World.Ending;
import org.lianbing.scenarios.world.World.Outcome;
import org.lianbing.scenarios.world.World.Settling;

class DrillOutsideTest {
    private static final LocalDate DAY = LocalDate.of(2015, 10, 8);
    private static final Outcome NO_FUNDS = new Outcome(Ending.FAILURE, "余额不足");

    private static DrillOutside.OfVariant bank(String account, Outcome... outcomes) {
        var rule = new Settling("bank", Map.of("bank_account", account), List.of(outcomes));
        return new DrillOutside.OfVariant(new World(List.of(), List.of(rule)));
    }

    private static ReceivedDebit debit(int before, LocalDate today) {
        var message = Map.of("bank_account", "12345", "amount", "1000.00");
        return new ReceivedDebit("KK1", message, before, DAY, today, Money.ZERO);
    }

    @Test
    void ordersEndAsTheScenarioSaysOneAfterTheOther() {
        var world = bank("12345", NO_FUNDS, Outcome.DONE);
        assertThat(world.settle(debit(0, DAY))).contains(Settlement.failed("余额不足", DAY));
        assertThat(world.settle(debit(1, DAY))).contains(Settlement.done(DAY));
    }

    @Test
    void aRuleForAnotherAccountDoesNotCount() {
        assertThat(bank("54321", NO_FUNDS).settle(debit(0, DAY))).contains(Settlement.done(DAY));
    }

    @Test
    void aSilentBankAnswersOnTheNextDayForTheDayOfTheOrder() {
        var world = bank("12345", new Outcome(Ending.TIMEOUT, null));
        assertThat(world.settle(debit(0, DAY))).isEmpty();
        assertThat(world.settle(debit(0, DAY.plusDays(1)))).contains(Settlement.done(DAY));
    }
}
