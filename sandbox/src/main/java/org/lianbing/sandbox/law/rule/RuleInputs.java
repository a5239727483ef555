package org.lianbing.sandbox.law.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/**
 * The inputs of one call, read and checked. What was left out, or given as null, counts as its default: number 0, bool
 * false, date the day of the call, unless the rule says otherwise.
 */
public final class RuleInputs {
    private final Map<String, Object> values;
    private final Set<String> given;

    RuleInputs(Map<String, Object> values, Set<String> given) {
        this.values = values;
        this.given = given;
    }

    /**
     * @param given keys and values as they come out of JSON
     * @throws RuleInputFaults with every fault at once
     */
    public static RuleInputs read(List<Input> inputs, Map<String, ? extends @Nullable Object> given) {
        return new InputReader().readAll(inputs, given);
    }

    /** Whether the caller gave the key himself. */
    public boolean given(String name) {
        return given.contains(name);
    }

    public Money money(String name) {
        return get(name, Money.class).orElse(Money.ZERO);
    }

    public Rate rate(String name) {
        return get(name, Rate.class).orElse(Rate.ZERO);
    }

    public BigDecimal number(String name) {
        return get(name, BigDecimal.class).orElse(BigDecimal.ZERO);
    }

    public int integer(String name) {
        return get(name, Integer.class).orElse(0);
    }

    public int integer(String name, int whenOmitted) {
        return get(name, Integer.class).orElse(whenOmitted);
    }

    public boolean bool(String name) {
        return get(name, Boolean.class).orElse(false);
    }

    /** @param callDate the day of the call, which an omitted date means */
    public LocalDate date(String name, LocalDate callDate) {
        return get(name, LocalDate.class).orElse(callDate);
    }

    public Optional<LocalDate> date(String name) {
        return get(name, LocalDate.class);
    }

    /** A text that is mandatory or has a default. */
    public String text(String name) {
        return get(name, String.class).orElseThrow(() -> new IllegalStateException(name + " 既非必填也无默认"));
    }

    public Optional<String> optionalText(String name) {
        return get(name, String.class);
    }

    /** Two numbers; both 0 if omitted. */
    public Pair pair(String name) {
        return get(name, Pair.class).orElse(new Pair(BigDecimal.ZERO, BigDecimal.ZERO));
    }

    @SuppressWarnings("unchecked")
    public List<Integer> integers(String name) {
        return (List<Integer>) get(name, List.class).orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    public Optional<SortedMap<Integer, Money>> yearly(String name) {
        return get(name, SortedMap.class).map(amounts -> (SortedMap<Integer, Money>) amounts);
    }

    public Optional<RuleInputs> group(String name) {
        return get(name, RuleInputs.class);
    }

    private <T> Optional<T> get(String name, Class<T> type) {
        return Optional.ofNullable(type.cast(values.get(name)));
    }

    /** Two numbers in order. */
    public record Pair(BigDecimal first, BigDecimal second) {}
}
