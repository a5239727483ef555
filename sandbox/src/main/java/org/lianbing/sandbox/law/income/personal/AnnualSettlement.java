package org.lianbing.sandbox.law.income.personal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;

/** The settlement of a year's comprehensive income; {@code refundOrDue} is negative where tax is refunded. */
public record AnnualSettlement(Money taxable, Money tax, Money refundOrDue) {

    /** Income of the year by kind, before any share is left out. */
    public record Income(Money wage, Money labor, Money author, Money royalty) {}

    /** What is taken off besides the standard deduction. */
    public record Deductions(Money social, Money specialAdditional) {}

    public static AnnualSettlement of(Income income, Deductions deductions, Money prepaid, LocalDate date) {
        var terms = ComprehensiveIncome.at(date).value();
        var taxable = counted(income, terms)
                .minus(Fraction.of(terms.monthlyDeduction()).times(BigDecimal.valueOf(12)))
                .minus(Fraction.of(deductions.social()))
                .minus(Fraction.of(deductions.specialAdditional()))
                .orZero();
        var tax = TaxTables.annualAt(date).value().tax(taxable).toMoney();
        return new AnnualSettlement(taxable.toMoney(), tax, tax.minus(prepaid));
    }

    private static Fraction counted(Income income, ComprehensiveIncome terms) {
        return Fraction.of(income.wage())
                .plus(Fraction.of(income.labor()).times(terms.laborShare()))
                .plus(Fraction.of(income.author()).times(terms.authorShare()))
                .plus(Fraction.of(income.royalty()).times(terms.royaltyShare()));
    }
}
