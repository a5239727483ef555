package org.lianbing.sandbox.value;

/** How long a tax period is; the code is that of the table {@code period_type} (纳税期限). */
public enum PeriodKind {
    MONTH("06", 1),
    QUARTER("08", 3),
    YEAR("10", 12);

    private final String code;
    private final int months;

    PeriodKind(String code, int months) {
        this.code = code;
        this.months = months;
    }

    /** @throws InvalidValue for the codes without a period of this kind: 09 半年 and 11 次 */
    public static PeriodKind ofCode(String code) {
        for (PeriodKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new InvalidValue("纳税期限代码 " + code + " 不是月、季、年");
    }

    public String code() {
        return code;
    }

    public int months() {
        return months;
    }
}
