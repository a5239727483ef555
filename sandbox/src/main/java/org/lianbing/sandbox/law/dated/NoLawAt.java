package org.lianbing.sandbox.law.dated;

import java.time.LocalDate;

/** Thrown when a rule has no version for a date: the law of that day is outside the replica. */
public final class NoLawAt extends RuntimeException {
    private final String rule;
    private final LocalDate date;

    public NoLawAt(String rule, LocalDate date, String why) {
        super(rule + " 在 " + date + " 没有适用的规定：" + why);
        this.rule = rule;
        this.date = date;
    }

    public String rule() {
        return rule;
    }

    public LocalDate date() {
        return date;
    }
}
