package org.lianbing.sandbox.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.lianbing.sandbox.value.InvalidValue;

/** How a deadline is put off by holidays (征管法实施细则第109条, 期限顺延口径). */
public enum DueMethod {
    /** By as many calendar days as holidays of three days and more fall into the term; in use to 2017. */
    CALENDAR("calendar"),
    /** By as many working days; in use from 2018. */
    WORKDAY("workday"),
    /** Only from a last day that is not worked to the next that is. */
    LAST_DAY_ONLY("last_day_only");

    private final String code;

    DueMethod(String code) {
        this.code = code;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DueMethod ofCode(String code) {
        for (DueMethod method : values()) {
            if (method.code.equals(code)) {
                return method;
            }
        }
        throw new InvalidValue("期限口径应为 calendar、workday 或 last_day_only：" + code);
    }

    @JsonValue
    public String code() {
        return code;
    }
}
