package org.lianbing.sandbox.law.income.personal;

import static org.lianbing.sandbox.law.rule.Shown.percent;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;

/** The tables of individual income tax. */
final class TaxTables {
    static final DatedValues<TaxTable> MONTHLY =
            DatedValues.read("income/personal/monthly-tables.yaml", TaxTable.class);
    static final DatedValues<TaxTable> ANNUAL = DatedValues.read("income/personal/annual-table.yaml", TaxTable.class);
    static final DatedValues<TaxTable> BUSINESS =
            DatedValues.read("income/personal/business-table.yaml", TaxTable.class);

    private TaxTables() {}

    /** A monthly table by its name, whatever the day: bonuses keep using it after wages have left it. */
    static DatedValue<TaxTable> monthly(String name) {
        return MONTHLY.all().stream()
                .filter(version -> version.item().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有 " + name + " 税率表"));
    }

    static DatedValue<TaxTable> annualAt(LocalDate date) {
        return ANNUAL.versionAt(date);
    }

    static DatedValue<TaxTable> businessAt(LocalDate date) {
        return BUSINESS.versionAt(date);
    }

    /** The line of a calculation: {@code 13,000.00 × 20% − 1,410.00}. */
    static String line(TaxTable table, Money taxable) {
        var bracket = table.bracketOf(Fraction.of(taxable.max(Money.ZERO)));
        return yuan(taxable.max(Money.ZERO)) + " × " + percent(bracket.rate()) + " − " + yuan(bracket.quick());
    }
}
