package org.lianbing.sandbox.law.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;

/** A rule of the law that anyone may try with figures of his own: it answers with the result and how it comes about. */
public interface LawRule {

    /** The id of the reference, for instance {@code R-VAT-GEN}. */
    String id();

    String title();

    List<Input> inputs();

    List<Output> outputs();

    /** The dated values this rule reads; its versions follow from them. */
    List<DatedValues<?>> values();

    /**
     * @param date the day of the tax obligation; a date among the inputs wins over it
     * @throws RuleInputFaults if the inputs contradict each other
     * @throws org.lianbing.sandbox.law.dated.NoLawAt if the rule has no version for that day
     */
    Worked apply(RuleInputs inputs, LocalDate date);

    /** Reads loose inputs as they come out of JSON, then applies the rule. */
    default Worked apply(Map<String, ? extends @Nullable Object> given, LocalDate date) {
        return apply(RuleInputs.read(inputs(), given), date);
    }

    default List<RuleVersion> versions() {
        var versions = new ArrayList<RuleVersion>();
        for (var family : values()) {
            for (DatedValue<?> value : family.all()) {
                versions.add(RuleVersion.of(value));
            }
        }
        return List.copyOf(versions);
    }
}
