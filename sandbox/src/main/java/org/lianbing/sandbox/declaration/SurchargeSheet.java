package org.lianbing.sandbox.declaration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.books.relief.ReliefEvent.ReliefRecorded;
import org.lianbing.sandbox.law.surcharge.SurchargeBase;
import org.lianbing.sandbox.law.surcharge.SurchargeRelief;
import org.lianbing.sandbox.law.surcharge.Surcharges;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/**
 * The columns of a surcharges return.
 *
 * @param circumstances what rate and reliefs follow from the taxpayer and his VAT return
 * @param cityRate the rate of the city construction tax to compute by
 * @param half whether half of everything is charged
 */
record SurchargeSheet(SurchargeCircumstances circumstances, Rate cityRate, boolean half) implements ReturnSheet {
    static final String VAT = "base_vat";
    static final String EXEMPT_OFFSET = "base_exempt";
    static final String CONSUMPTION_TAX = "base_ct";
    static final String CITY = "city_tax";
    static final String EDUCATION = "edu_tax";
    static final String LOCAL_EDUCATION = "local_edu_tax";
    static final String RELIEF = "relief";
    private static final Labels LABELS = new Labels(FileSurchargesReturn.class);
    private static final List<String> COLUMNS =
            List.of(VAT, EXEMPT_OFFSET, CONSUMPTION_TAX, CITY, EDUCATION, LOCAL_EDUCATION, RELIEF);
    /** The columns that are taxes, and their levy items, in the order of the form. */
    static final Map<String, String> TAXES = taxes();

    private static Map<String, String> taxes() {
        Map<String, String> taxes = new LinkedHashMap<>();
        taxes.put(CITY, "10109");
        taxes.put(EDUCATION, "30203");
        taxes.put(LOCAL_EDUCATION, "30216");
        return Collections.unmodifiableMap(taxes);
    }

    Map<String, Money> computed(Map<String, Money> bases) {
        var charged = surcharges(bases, new SurchargeRelief(half, circumstances.isEducationExempt()));
        var full = surcharges(bases, SurchargeRelief.NONE);
        Map<String, Money> figures = new LinkedHashMap<>();
        COLUMNS.forEach(column -> figures.put(column, value(bases, column)));
        figures.put(CITY, charged.city());
        figures.put(EDUCATION, charged.education());
        figures.put(LOCAL_EDUCATION, charged.localEducation());
        figures.put(RELIEF, full.total().minus(charged.total()));
        return Collections.unmodifiableMap(figures);
    }

    private Surcharges surcharges(Map<String, Money> bases, SurchargeRelief relief) {
        var base = new SurchargeBase(value(bases, VAT), value(bases, CONSUMPTION_TAX), value(bases, EXEMPT_OFFSET));
        return Surcharges.compute(base, cityRate, relief, circumstances.period().lastDay());
    }

    static Money value(Map<String, Money> figures, String column) {
        return figures.getOrDefault(column, Money.ZERO);
    }

    @Override
    public Corrected corrected(Map<String, Money> filed, Map<String, Money> changes) {
        Map<String, Money> next = new LinkedHashMap<>(filed);
        next.putAll(changes);
        var figures = computed(next);
        return new Corrected(figures, wrong(figures, changes));
    }

    /** The bases must be those of the returns that stand now. */
    private @Nullable Wrong wrong(Map<String, Money> figures, Map<String, Money> changes) {
        if (!value(figures, VAT).equals(circumstances.vatBase())) {
            return new Wrong(VAT, circumstances.vatBase());
        }
        if (!value(figures, CONSUMPTION_TAX).equals(circumstances.consumptionTaxBase())) {
            return new Wrong(CONSUMPTION_TAX, circumstances.consumptionTaxBase());
        }
        for (var change : changes.entrySet()) {
            var right = value(figures, change.getKey());
            if (!change.getValue().equals(right)) {
                return new Wrong(change.getKey(), right);
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
        return false;
    }

    @Override
    public String label(String field) {
        return LABELS.of(field);
    }

    @Override
    public Map<String, Money> dues(Map<String, Money> figures) {
        Map<String, Money> dues = new LinkedHashMap<>();
        TAXES.forEach((column, item) -> dues.put(item, value(figures, column)));
        return dues;
    }

    /** One relief for each tax of which less than the full amount is charged. */
    @Override
    public List<ReliefRecorded> reliefs(String returnNo, Map<String, Money> figures) {
        var full = surcharges(figures, SurchargeRelief.NONE);
        List<ReliefRecorded> reliefs = new ArrayList<>();
        addRelief(reliefs, CITY, full.city(), returnNo, figures);
        addRelief(reliefs, EDUCATION, full.education(), returnNo, figures);
        addRelief(reliefs, LOCAL_EDUCATION, full.localEducation(), returnNo, figures);
        return reliefs;
    }

    private void addRelief(
            List<ReliefRecorded> reliefs, String column, Money full, String returnNo, Map<String, Money> figures) {
        var item = TAXES.getOrDefault(column, "");
        var exempt = !column.equals(CITY) && circumstances.isEducationExempt();
        var kind = exempt ? ReliefCodes.EXEMPTION : ReliefCodes.REDUCTION;
        var forgone = full.minus(value(figures, column));
        var code = ReliefCodes.usual(item, kind, circumstances.period().lastDay());
        if (forgone.isPositive() && code.isPresent()) {
            var sales = exempt ? circumstances.sales() : Money.ZERO;
            reliefs.add(new ReliefRecorded(
                    circumstances.taxpayerId(), code.get(), item, circumstances.period(), sales, forgone, returnNo));
        }
    }
}
