package org.lianbing.sandbox.law;

import java.util.List;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;

/** Every dated value of the law with its days, source and mark, for people to read and review. */
public final class LawValues {
    private LawValues() {}

    public static List<DatedValues<?>> families() {
        return LawRules.all().stream()
                .flatMap(rule -> rule.values().stream())
                .distinct()
                .<DatedValues<?>>map(family -> family)
                .toList();
    }

    public static List<DatedValue<?>> all() {
        return families().stream()
                .<DatedValue<?>>flatMap(family -> family.all().stream())
                .toList();
    }
}
