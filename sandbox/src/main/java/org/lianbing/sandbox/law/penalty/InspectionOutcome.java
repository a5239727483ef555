package org.lianbing.sandbox.law.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.deadline.LateFee;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;

/** What an inspected taxpayer has to pay: tax, late fee to the day of payment, and a multiple of the tax as fine. */
public record InspectionOutcome(Money tax, LateFee lateFee, Money fine) {
    static final DatedValues<Range> RANGES = DatedValues.read("penalty/inspection.yaml", Range.class);

    public static InspectionOutcome of(Money tax, BigDecimal multiple, LocalDate due, LocalDate paid) {
        var fine = Fraction.of(tax).times(multiple).toMoney();
        return new InspectionOutcome(tax, LateFee.on(tax, due, paid), fine);
    }

    public Money total() {
        return tax.plus(lateFee.amount()).plus(fine);
    }

    /** The multiples of the tax allowed as fine for {@code evasion}, {@code fraud} or {@code withholding}. */
    public static DatedValue<Range> rangeAt(String violation, LocalDate date) {
        return RANGES.versionAt(violation, date);
    }

    /** From the least to the greatest multiple, both allowed. */
    public record Range(BigDecimal atLeast, BigDecimal atMost) {

        public boolean holds(BigDecimal multiple) {
            return multiple.compareTo(atLeast) >= 0 && multiple.compareTo(atMost) <= 0;
        }
    }
}
