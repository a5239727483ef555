package org.lianbing.sandbox.qualification;

import java.time.LocalDate;
import org.lianbing.sandbox.value.Choice;

/** The day from which a general taxpayer is one (生效之日): he chooses between two firsts of a month. */
public enum EffectDay implements Choice {
    THIS_MONTH("1", "当月1日"),
    NEXT_MONTH("2", "次月1日");

    private final String code;
    private final String label;

    EffectDay(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    LocalDate after(LocalDate registeredOn) {
        var first = registeredOn.withDayOfMonth(1);
        return this == THIS_MONTH ? first : first.plusMonths(1);
    }
}
