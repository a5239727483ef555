package org.lianbing.sandbox.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.CHENGXIN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Replicas;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnFiled;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;

class FilingDutiesTest {
    private static final LocalDate OPENED = LocalDate.of(2015, 9, 10);

    private static Ledger opened(LocalDate today, Event... given) {
        var stamp = new Stamp(0, OPENED, "given");
        return Ledger.of(today, Replicas.emptyBooks(OPENED))
                .post(List.of(Personas.chengxin(), Personas.smallScaleItems(CHENGXIN)), stamp)
                .post(List.of(given), stamp);
    }

    private static Ledger withGap(Ledger ledger, String period) {
        var book = ledger.book(DeclarationBook.class);
        return ledger.with(book.withGap(CHENGXIN, "10101", TaxPeriod.of(period)));
    }

    private static List<String> lines(List<FilingDuties.Duty> duties) {
        return duties.stream()
                .map(duty -> duty.levyItem() + " " + duty.period())
                .toList();
    }

    @Test
    void without_gaps_only_what_was_not_due_when_the_sandbox_opened_is_listed() {
        assertThat(lines(FilingDuties.of(opened(OPENED), CHENGXIN)))
                .containsExactly(
                        "10101 2015-08",
                        "10109 2015-08",
                        "30203 2015-08",
                        "30216 2015-08",
                        "10101 2015-09",
                        "10109 2015-09",
                        "30203 2015-09",
                        "30216 2015-09");
    }

    @Test
    void a_period_is_overdue_from_the_day_after_its_deadline_on() {
        assertThat(FilingDuties.overdue(opened(LocalDate.of(2015, 9, 18)), CHENGXIN))
                .isEmpty();
        assertThat(FilingDuties.overdue(opened(LocalDate.of(2015, 9, 19)), CHENGXIN))
                .hasSize(4);
    }

    @Test
    void a_gap_of_eighteen_months_ago_is_listed_and_an_older_one_forgotten() {
        assertThat(lines(FilingDuties.overdue(withGap(opened(OPENED), "2014-03"), CHENGXIN)))
                .containsExactly("10101 2014-03");
        assertThat(FilingDuties.overdue(withGap(opened(OPENED), "2014-02"), CHENGXIN))
                .isEmpty();
    }

    @Test
    void a_gap_that_was_filed_since_is_history() {
        var june = TaxPeriod.of("2015-06");
        var filed = new ReturnFiled(
                "SB201500000001",
                CHENGXIN,
                "SB-02",
                "10101",
                List.of("10101"),
                june,
                OPENED,
                LocalDate.of(2015, 7, 15),
                Map.of(),
                Money.ZERO);
        assertThat(lines(FilingDuties.overdue(withGap(opened(OPENED), "2015-06"), CHENGXIN)))
                .containsExactly("10101 2015-06");
        assertThat(FilingDuties.overdue(withGap(opened(OPENED, filed), "2015-06"), CHENGXIN))
                .isEmpty();
    }
}
