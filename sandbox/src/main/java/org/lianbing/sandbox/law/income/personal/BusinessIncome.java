package org.lianbing.sandbox.law.income.personal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;

/** Tax on the business income of a year; half of the tax on the part below a cap may be waived. */
public record BusinessIncome(Money taxBefore, Money tax) {
    static final DatedValues<Money> HALF_CAP = DatedValues.read("income/personal/business-half.yaml", Money.class);
    private static final int SPLIT_YEAR = 2018;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** @param halfCap the income up to which tax is halved, or null where nothing is */
    public static BusinessIncome of(int year, Money taxable, @Nullable Money halfCap) {
        var positive = taxable.max(Money.ZERO);
        var before = tax(year, positive);
        var waived = halfCap == null
                ? Fraction.of(BigDecimal.ZERO)
                : tax(year, positive.min(halfCap)).times(HALF);
        return new BusinessIncome(before.toMoney(), before.minus(waived).toMoney());
    }

    /** 2018 changed tables in October: nine months count by the old table and three by the new. */
    private static Fraction tax(int year, Money taxable) {
        var amount = Fraction.of(taxable);
        var byNew = TaxTables.businessAt(LocalDate.of(year, 12, 31)).value().tax(amount);
        if (year != SPLIT_YEAR) {
            return byNew;
        }
        var byOld = TaxTables.businessAt(LocalDate.of(year, 1, 1)).value().tax(amount);
        var twelve = BigDecimal.valueOf(12);
        return byOld.times(BigDecimal.valueOf(9))
                .over(twelve)
                .plus(byNew.times(BigDecimal.valueOf(3)).over(twelve));
    }

    static boolean isSplit(int year) {
        return year == SPLIT_YEAR;
    }
}
