package org.lianbing.sandbox.law.income.corporate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;

/**
 * How much of earlier losses a year's income makes up for, the oldest first, and what is left for the next year.
 *
 * @param remaining what may still be made up for next year, by year of loss; lapsed and used-up losses are not listed
 */
public record LossOffset(Money offset, Money taxable, SortedMap<Integer, Money> remaining) {
    static final DatedValues<Terms> TERMS = DatedValues.read("income/corporate/loss.yaml", Terms.class);

    /**
     * @param history income before offset of earlier years, losses negative
     * @param highTech whether the enterprise has ten years instead of five, for losses of 2013 and later
     */
    public static LossOffset of(SortedMap<Integer, Money> history, int year, Money income, boolean highTech) {
        var terms = termsOf(year).value();
        var losses = new TreeMap<Integer, Money>();
        history.headMap(year).forEach((earlier, before) -> settle(losses, earlier, before, terms, highTech));
        var offset = settle(losses, year, income, terms, highTech);
        losses.keySet().removeIf(lossYear -> terms.lastYear(lossYear, highTech) < year + 1);
        var taxable = income.max(Money.ZERO).minus(offset);
        return new LossOffset(offset, taxable, Collections.unmodifiableSortedMap(losses));
    }

    /** Adds a year's loss, or lets its income make up for the losses still alive; answers how much it made up for. */
    private static Money settle(TreeMap<Integer, Money> losses, int year, Money income, Terms terms, boolean highTech) {
        if (income.isNegative()) {
            losses.put(year, income.negated());
            return Money.ZERO;
        }
        var left = income;
        for (var loss : losses.entrySet()) {
            if (year <= terms.lastYear(loss.getKey(), highTech)) {
                var used = left.min(loss.getValue());
                loss.setValue(loss.getValue().minus(used));
                left = left.minus(used);
            }
        }
        losses.values().removeIf(Money::isZero);
        return income.minus(left);
    }

    static DatedValue<Terms> termsOf(int year) {
        return TERMS.versionAt(LocalDate.of(year, 12, 31));
    }

    /** Years for which a loss may be carried forward. */
    record Terms(int general, int highTech, int highTechFromLossYear) {

        int lastYear(int lossYear, boolean isHighTech) {
            return lossYear + (isHighTech && lossYear >= highTechFromLossYear ? highTech : general);
        }
    }
}
