package org.lianbing.sandbox.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnFiled;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;

class TaxpayerBalanceTest {
    private static final TaxPeriod SEPTEMBER = TaxPeriod.of("2015-09");
    private static final LocalDate DEADLINE = LocalDate.of(2015, 10, 22);

    private static LevyRaised levy(String id, String source, int amount, LocalDate due) {
        return new LevyRaised(
                id, XINYUAN, "10101", "101014001", SEPTEMBER, Levy.Kind.TAX, source, due, Money.of(amount));
    }

    private static PaymentReceived paid(String levy, int amount) {
        return new PaymentReceived(
                "JK201500000001",
                XINYUAN,
                levy,
                "10101",
                SEPTEMBER,
                Levy.Kind.TAX,
                "02",
                "4301020000",
                "101010106",
                "25",
                Money.of(amount),
                DEADLINE,
                "G07");
    }

    private static ReturnFiled filed(int due) {
        return new ReturnFiled(
                "SB1",
                XINYUAN,
                "SB-01",
                "10101",
                List.of("10101"),
                SEPTEMBER,
                DEADLINE,
                DEADLINE,
                Map.of(),
                Money.of(due));
    }

    private static Scene books(Event... events) {
        var all = new Event[events.length + 1];
        all[0] = Personas.xinyuan();
        System.arraycopy(events, 0, all, 1, events.length);
        return Scene.on("2015-10-23", all);
    }

    @Test
    void what_was_levied_is_paid_overdue_or_not_yet_due() {
        var scene = books(levy("A", "", 100, DEADLINE), levy("B", "", 50, LocalDate.of(2015, 10, 23)), paid("A", 30));
        var balance = TaxpayerBalance.of(scene.ledger(), XINYUAN);
        assertThat(balance.levied()).isEqualTo(Money.of(150));
        assertThat(balance.paid()).isEqualTo(Money.of(30));
        assertThat(balance.arrears()).isEqualTo(Money.of(70));
        assertThat(balance.notYetDue()).isEqualTo(Money.of(50));
        assertThat(balance.owed()).isEqualTo(Money.of(120));
        assertThat(balance.isBalanced()).isTrue();
    }

    @Test
    void a_levy_paid_beyond_its_amount_is_found() {
        var scene = books(levy("A", "", 100, DEADLINE), paid("A", 101));
        assertThat(TaxpayerBalance.disagreements(scene.ledger(), XINYUAN)).containsExactly("应征 A 多缴");
    }

    @Test
    void a_return_without_its_whole_levy_is_found() {
        assertThat(TaxpayerBalance.disagreements(
                        books(filed(100), levy("A", "SB1", 99, DEADLINE)).ledger(), XINYUAN))
                .containsExactly("申报 SB1 应补 100.00，应征减多缴 99.00");
        assertThat(TaxpayerBalance.disagreements(
                        books(filed(100), levy("A", "SB1", 100, DEADLINE)).ledger(), XINYUAN))
                .isEmpty();
    }
}
