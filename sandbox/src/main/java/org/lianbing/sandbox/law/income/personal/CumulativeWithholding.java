package org.lianbing.sandbox.law.income.personal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;

/** Tax withheld from wages month by month on the cumulative income of the year; a negative amount is not refunded. */
public record CumulativeWithholding(List<Month> months) {

    /** A month's cumulative taxable income, the tax on it, and what is withheld this month. */
    public record Month(Money cumulativeTaxable, Money cumulativeTax, Money withheld) {}

    /** What one month brings. */
    public record Pay(Money income, Money social, Money specialAdditional) {}

    /** The same pay for so many months from January. */
    public static CumulativeWithholding of(int count, Pay pay, LocalDate date) {
        var deduction = ComprehensiveIncome.at(date).value().monthlyDeduction();
        var table = TaxTables.annualAt(date).value();
        var monthly = pay.income().minus(deduction).minus(pay.social()).minus(pay.specialAdditional());
        var months = new ArrayList<Month>();
        var withheldBefore = Money.ZERO;
        for (int month = 1; month <= count; month++) {
            var taxable = new Money(monthly.yuan().multiply(BigDecimal.valueOf(month))).max(Money.ZERO);
            var tax = table.tax(Fraction.of(taxable)).toMoney();
            var withheld = tax.minus(withheldBefore).max(Money.ZERO);
            months.add(new Month(taxable, tax, withheld));
            withheldBefore = withheldBefore.plus(withheld);
        }
        return new CumulativeWithholding(List.copyOf(months));
    }

    public Money total() {
        return months.stream().map(Month::withheld).reduce(Money.ZERO, Money::plus);
    }
}
