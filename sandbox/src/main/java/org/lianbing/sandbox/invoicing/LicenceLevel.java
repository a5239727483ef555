package org.lianbing.sandbox.invoicing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.invoice.InvoiceLimit;
import org.lianbing.sandbox.value.Choice;
import org.lianbing.sandbox.value.Money;

/** The levels of the highest amount licensed for one special invoice (最高开票限额). */
public enum LicenceLevel implements Choice {
    TEN_THOUSAND("01", "万元版"),
    HUNDRED_THOUSAND("02", "十万元版"),
    MILLION("03", "百万元版"),
    TEN_MILLION("04", "千万元版"),
    HUNDRED_MILLION("05", "一亿元版");

    private static final DatedValues<Scale> SCALES = DatedValues.read("invoice/licence-scale.yaml", Scale.class);

    private final String code;
    private final String label;

    LicenceLevel(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static Optional<LicenceLevel> ofCode(String code) {
        return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Above 100,000 yuan, that is from the million level on, a field visit comes before the licence. */
    boolean needsVisit() {
        return compareTo(HUNDRED_THOUSAND) > 0;
    }

    /** The most one invoice may bear without tax; the rule of the law ends below the highest level. */
    Optional<Money> maxSingle(LocalDate date) {
        return this == HUNDRED_MILLION
                ? Optional.empty()
                : Optional.of(InvoiceLimit.at(label, date).value());
    }

    /** Whether so large invoices go with the size of the business; asked from the million level on. */
    boolean matches(Money salesOfYear, Money registeredCapital, LocalDate date) {
        return !needsVisit() || SCALES.at(code, date).holds(salesOfYear, registeredCapital);
    }

    /** The least size of a business a level goes with. */
    record Scale(Money salesAtLeast, Money capitalAtLeast) {
        boolean holds(Money sales, Money capital) {
            return !sales.isLessThan(salesAtLeast) && !capital.isLessThan(capitalAtLeast);
        }
    }
}
