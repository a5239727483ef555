package org.lianbing.sandbox.law.invoice;

import java.time.LocalDate;
import java.util.Optional;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;

/** A level of the maximum amount of one special invoice, without tax; the level's round sum itself is not reached. */
public record InvoiceLimit(String level, Money maxSingle) {
    static final DatedValues<Money> LIMITS = DatedValues.read("invoice/limits.yaml", Money.class);

    /** The lowest level on which an invoice of this amount may be issued; empty above the highest. */
    public static Optional<InvoiceLimit> neededFor(Money amountWithoutTax, LocalDate date) {
        LIMITS.versionAt("万元版", date);
        return LIMITS.all().stream()
                .filter(version -> version.holdsOn(date))
                .filter(version -> !amountWithoutTax.isMoreThan(version.value()))
                .findFirst()
                .map(version -> new InvoiceLimit(version.item(), version.value()));
    }

    /** @param level for instance {@code 十万元版} */
    public static DatedValue<Money> at(String level, LocalDate date) {
        return LIMITS.versionAt(level, date);
    }
}
