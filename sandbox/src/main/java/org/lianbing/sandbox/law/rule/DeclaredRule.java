package org.lianbing.sandbox.law.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.lianbing.sandbox.law.dated.DatedValues;

/** A rule declared by its parts; {@code calculation} calls the typed calculation the operations use too. */
public record DeclaredRule(
        String id,
        String title,
        List<Input> inputs,
        List<Output> outputs,
        List<DatedValues<?>> values,
        BiFunction<RuleInputs, LocalDate, Worked> calculation)
        implements LawRule {

    @Override
    public Worked apply(RuleInputs inputs, LocalDate date) {
        return calculation.apply(inputs, date);
    }
}
