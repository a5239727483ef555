package org.lianbing.sandbox.law.income.corporate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.law.income.corporate.SmallProfitTax.Slice;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/**
 * The relief of one year for small low-profit enterprises.
 *
 * @param marginal whether each tier taxes only its own part of the income; if not, the tier reached taxes all of it
 */
record SmallProfitSchedule(boolean marginal, List<Tier> tiers) {

    /** @param rateFromOctober the rate for the months since 2015-10, where a year is split there */
    record Tier(Money upTo, Rate rate, @Nullable Rate rateFromOctober) {}

    /** Whether income of this size enjoys the relief at all. */
    boolean reaches(Money income) {
        return !income.isMoreThan(tiers.getLast().upTo());
    }

    List<Slice> slices(Money income, int months, int monthsFromOctober) {
        if (marginal) {
            return marginalSlices(income);
        }
        var tier = tiers.stream()
                .filter(candidate -> !income.isMoreThan(candidate.upTo()))
                .findFirst()
                .orElseThrow();
        var later = tier.rateFromOctober();
        if (later == null) {
            return List.of(Slice.whole(income, tier.rate()));
        }
        return List.of(
                new Slice(income, tier.rate(), months - monthsFromOctober, months),
                new Slice(income, later, monthsFromOctober, months));
    }

    private List<Slice> marginalSlices(Money income) {
        var slices = new ArrayList<Slice>();
        var below = Money.ZERO;
        for (var tier : tiers) {
            var inside = income.min(tier.upTo()).minus(below);
            if (inside.isPositive()) {
                slices.add(Slice.whole(inside, tier.rate()));
            }
            below = tier.upTo();
        }
        return List.copyOf(slices);
    }
}
