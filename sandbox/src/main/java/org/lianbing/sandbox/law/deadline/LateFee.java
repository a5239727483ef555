package org.lianbing.sandbox.law.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** The late fee on tax paid after its due day: from the day after it to the day of payment, without compounding. */
public record LateFee(int days, Money amount) {
    static final DatedValues<Terms> TERMS = DatedValues.read("deadline/late-fee.yaml", Terms.class);

    /** @param due the due day, already moved for holidays */
    public static LateFee on(Money tax, LocalDate due, LocalDate paid) {
        var days = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(due, paid)));
        return new LateFee(days, termsAt(due).value().fee(tax, days));
    }

    static DatedValue<Terms> termsAt(LocalDate due) {
        return TERMS.versionAt(due);
    }

    /**
     * @param perDay charged per day of delay
     * @param lateFeeCap whether the fee may not exceed the tax; disputed, so a parameter
     */
    record Terms(Rate perDay, boolean lateFeeCap) {

        Money fee(Money tax, int days) {
            var fee = Fraction.of(tax)
                    .times(perDay)
                    .times(BigDecimal.valueOf(days))
                    .toMoney();
            return lateFeeCap ? fee.min(tax) : fee;
        }
    }
}
