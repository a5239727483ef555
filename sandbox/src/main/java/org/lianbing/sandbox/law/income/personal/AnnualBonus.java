package org.lianbing.sandbox.law.income.personal;

import java.math.BigDecimal;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;

/** Tax on a year's bonus: a twelfth of it finds the bracket, the whole of it is taxed there. */
public record AnnualBonus(TaxTable.Bracket bracket, Money tax) {
    static final DatedValues<String> METHOD = DatedValues.read("income/personal/bonus.yaml", String.class);

    /** @param table {@code monthly_2011} or {@code monthly_2018} */
    public static AnnualBonus of(Money bonus, String table) {
        var whole = Fraction.of(bonus);
        var bracket = TaxTables.monthly(table).value().bracketOf(whole.over(BigDecimal.valueOf(12)));
        return new AnnualBonus(bracket, bracket.tax(whole).toMoney());
    }
}
