package org.lianbing.sandbox.law.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;

/** Whether tax left unpaid in the past may still be recovered, and with late fee or without. */
public enum RecoveryPeriod {
    WITHOUT_LATE_FEE("可追征，不加收滞纳金"),
    WITH_LATE_FEE("可追征，加收滞纳金"),
    EXTENDED("可追征（累计 10 万元以上，延长至 5 年）"),
    UNLIMITED("可追征（无期限）"),
    LAPSED("不可追征");

    static final DatedValues<Terms> TERMS = DatedValues.read("deadline/recovery.yaml", Terms.class);

    private final String says;

    RecoveryPeriod(String says) {
        this.says = says;
    }

    /**
     * @param years since the day the tax was due
     * @param amount all that is unpaid, added up
     */
    public static RecoveryPeriod judge(Cause cause, BigDecimal years, Money amount, LocalDate date) {
        var terms = termsAt(date).value();
        return switch (cause) {
            case AUTHORITY -> within(years, terms.authorityYears()) ? WITHOUT_LATE_FEE : LAPSED;
            case MISTAKE, NOT_DECLARED -> ofTaxpayer(years, amount, terms);
            case EVASION -> UNLIMITED;
        };
    }

    private static RecoveryPeriod ofTaxpayer(BigDecimal years, Money amount, Terms terms) {
        if (within(years, terms.mistakeYears())) {
            return WITH_LATE_FEE;
        }
        var large = !amount.isLessThan(terms.extendedAmount());
        return large && within(years, terms.extendedYears()) ? EXTENDED : LAPSED;
    }

    private static boolean within(BigDecimal years, int limit) {
        return years.compareTo(BigDecimal.valueOf(limit)) <= 0;
    }

    static DatedValue<Terms> termsAt(LocalDate date) {
        return TERMS.versionAt(date);
    }

    public String says() {
        return says;
    }

    /** Why the tax was left unpaid; evasion includes refusal by force and refund fraud. */
    public enum Cause {
        AUTHORITY("税务机关责任"),
        MISTAKE("计算错误等失误"),
        NOT_DECLARED("未申报(非偷税)"),
        EVASION("偷税");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        public static Optional<Cause> labelled(String label) {
            return Arrays.stream(values())
                    .filter(cause -> cause.label.equals(label))
                    .findFirst();
        }

        public String label() {
            return label;
        }
    }

    record Terms(int authorityYears, int mistakeYears, int extendedYears, Money extendedAmount) {}
}
