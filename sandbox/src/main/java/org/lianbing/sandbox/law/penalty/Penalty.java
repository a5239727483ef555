package org.lianbing.sandbox.law.penalty;

/** A fine in whole yuan, and which part of the discretion table it comes from. */
public record Penalty(int yuan, Ground ground) {

    /** Why the fine is what it is. */
    public enum Ground {
        REFUSED_AFTER_ORDER("责令限期改正后拒不改正"),
        FIRST_VIOLATION_EXEMPT("首次违反，首违不罚"),
        BY_DAYS_LATE("按逾期天数的档次"),
        DOUBLED("当年多次违反，加倍");

        private final String says;

        Ground(String says) {
            this.says = says;
        }

        public String says() {
            return says;
        }
    }
}
