package org.lianbing.sandbox.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.lianbing.sandbox.value.InvalidValue;

/** When the declaration of a tax period is due (申报期限); the code is that of the table {@code due_rule}. */
public enum DueRule {
    WITHIN_15_DAYS("04", "期满之日起15日内"),
    WITHIN_5_MONTHS("05", "年度终了之日起5个月内");

    private final String code;
    private final String title;

    DueRule(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DueRule ofCode(String code) {
        for (DueRule rule : values()) {
            if (rule.code.equals(code)) {
                return rule;
            }
        }
        throw new InvalidValue("申报期限代码 " + code + " 不存在");
    }

    @JsonValue
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
