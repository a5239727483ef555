package org.lianbing.sandbox;

import java.util.Locale;

/** What can be done to a case. */
public enum Action {
    ACCEPT("受理"),
    SUPPLEMENT("补正"),
    REVIEW("审核"),
    VISIT("实地调查"),
    HEAR("听证"),
    APPROVE("审批"),
    REJECT("不予通过"),
    RETURN("退回"),
    ISSUE("出件"),
    SERVE("送达"),
    ARCHIVE("归档"),
    WITHDRAW("撤回");

    private final String label;

    Action(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name in JSON and in paths, such as {@code approve}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such action */
    public static Action of(String code) {
        for (var action : values()) {
            if (action.code().equals(code)) {
                return action;
            }
        }
        throw new IllegalArgumentException("没有环节 " + code);
    }
}
