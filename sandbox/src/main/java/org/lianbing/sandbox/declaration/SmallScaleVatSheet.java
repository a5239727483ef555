package org.lianbing.sandbox.declaration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.books.relief.ReliefEvent.ReliefRecorded;
import org.lianbing.sandbox.law.vat.SmallScaleVat;
import org.lianbing.sandbox.value.LevyItem;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.PeriodKind;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * The columns of a small-scale taxpayer's VAT return: sales are exempt together or taxed together, those with special
 * invoices always taxed.
 *
 * @param individual whether exempt sales stand in column 11 (未达起征点) rather than 10
 */
record SmallScaleVatSheet(
        TaxpayerId taxpayerId,
        TaxPeriod period,
        boolean individual,
        @Nullable String reliefCode) implements ReturnSheet {
    static final String TAXABLE = "l1_taxable_sales";
    static final String SPECIAL = "l2_special_sales";
    static final String EXEMPT = "l10_small_exempt_sales";
    static final String BELOW_THRESHOLD = "l11_below_threshold_sales";
    static final String TAX = "l15_tax";
    static final String PREPAID = "l21_prepaid";
    static final String DUE = "l22_due";
    private static final Labels LABELS = new Labels(FileSmallScaleVatReturn.class);
    private static final List<String> COLUMNS = List.of(TAXABLE, SPECIAL, EXEMPT, BELOW_THRESHOLD, TAX, PREPAID, DUE);

    /** Taxable and exempt sales together, without tax. */
    static Money sales(Map<String, Money> figures) {
        return value(figures, TAXABLE).plus(value(figures, EXEMPT)).plus(value(figures, BELOW_THRESHOLD));
    }

    /** What the law makes of the sales. */
    SmallScaleVat vat(Map<String, Money> figures) {
        var special = value(figures, SPECIAL);
        return SmallScaleVat.compute(
                period.lastDay(), isQuarterly(), sales(figures).minus(special), special);
    }

    /** The sales up to which they are exempt. */
    Money limit() {
        return SmallScaleVat.termsAt(period.lastDay()).value().limit(isQuarterly());
    }

    private boolean isQuarterly() {
        return period.kind() == PeriodKind.QUARTER;
    }

    /** The figures with columns 15 and 22 computed, in the order of the form. */
    Map<String, Money> computed(Map<String, Money> entered) {
        Map<String, Money> figures = new LinkedHashMap<>();
        COLUMNS.forEach(column -> figures.put(column, value(entered, column)));
        figures.put(TAX, vat(entered).tax());
        figures.put(DUE, value(figures, TAX).minus(value(figures, PREPAID)));
        return Collections.unmodifiableMap(figures);
    }

    private static Money value(Map<String, Money> figures, String column) {
        return figures.getOrDefault(column, Money.ZERO);
    }

    @Override
    public Corrected corrected(Map<String, Money> filed, Map<String, Money> changes) {
        Map<String, Money> next = new LinkedHashMap<>(filed);
        next.putAll(changes);
        var vat = vat(next);
        Map<String, Money> right = new LinkedHashMap<>(next);
        right.put(individual ? BELOW_THRESHOLD : EXEMPT, vat.exempt());
        right.put(individual ? EXEMPT : BELOW_THRESHOLD, Money.ZERO);
        right.put(TAXABLE, vat.taxable());
        var figures = computed(right);
        return new Corrected(figures, wrong(figures, next, changes));
    }

    /** Sales must stand in the columns where the law puts them; tax columns must be right if they were changed. */
    private static @Nullable Wrong wrong(
            Map<String, Money> figures, Map<String, Money> next, Map<String, Money> changes) {
        for (var column : List.of(EXEMPT, BELOW_THRESHOLD, TAXABLE)) {
            if (!value(next, column).equals(value(figures, column))) {
                return new Wrong(column, value(figures, column));
            }
        }
        for (var column : List.of(TAX, DUE)) {
            if (changes.containsKey(column) && !value(changes, column).equals(value(figures, column))) {
                return new Wrong(column, value(figures, column));
            }
        }
        return null;
    }

    @Override
    public boolean knows(String field) {
        return COLUMNS.contains(field);
    }

    @Override
    public boolean mayBeNegative(String field) {
        return field.equals(DUE);
    }

    @Override
    public String label(String field) {
        return LABELS.of(field);
    }

    @Override
    public Map<String, Money> dues(Map<String, Money> figures) {
        return Map.of(LevyItem.VAT.code(), value(figures, DUE));
    }

    /** Exempt sales, and the tax on them at the levy rate of the period. */
    @Override
    public List<ReliefRecorded> reliefs(String returnNo, Map<String, Money> figures) {
        var exempt = value(figures, EXEMPT).plus(value(figures, BELOW_THRESHOLD));
        if (reliefCode == null || exempt.isZero()) {
            return List.of();
        }
        var forgone = exempt.times(vat(figures).rate());
        return List.of(
                new ReliefRecorded(taxpayerId, reliefCode, LevyItem.VAT.code(), period, exempt, forgone, returnNo));
    }
}
