package org.lianbing.sandbox.registration;

import org.lianbing.sandbox.value.Choice;
import org.lianbing.sandbox.value.PeriodKind;

/** How often financial statements are handed in (报表报送期). */
public enum ReportPeriod implements Choice {
    MONTH("月报", PeriodKind.MONTH),
    QUARTER("季报", PeriodKind.QUARTER),
    YEAR("年报", PeriodKind.YEAR);

    private final String label;
    private final PeriodKind kind;

    ReportPeriod(String label, PeriodKind kind) {
        this.label = label;
        this.kind = kind;
    }

    @Override
    public String code() {
        return kind.code();
    }

    @Override
    public String label() {
        return label;
    }

    PeriodKind kind() {
        return kind;
    }
}
