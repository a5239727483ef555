package org.lianbing.sandbox.law.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.Mark;

/** What a rule says from one day to another, and where that is written. */
public record RuleVersion(
        LocalDate validFrom, @Nullable LocalDate validTo, String title, String value, String source, Mark mark) {

    static RuleVersion of(DatedValue<?> value) {
        return new RuleVersion(
                value.validFrom(), value.validTo(), value.title(), value.shown(), value.source(), value.mark());
    }
}
