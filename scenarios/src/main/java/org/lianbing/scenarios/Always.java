package org.lianbing.scenarios;

import org.lianbing.scenarios.reference.Template;

/** A relation that holds in every variant, so that all are equally hard: draws that break it are drawn again. */
public record Always(Place at, String title, Template left, Relation relation, Template right) {

    /** How two figures stand to each other. */
    public enum Relation {
        LESS("<"),
        AT_MOST("<="),
        EQUAL("="),
        AT_LEAST(">="),
        MORE(">"),
        DIFFERENT("!=");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /** @param comparison negative, zero or positive, as {@code left.compareTo(right)} gives it */
        public boolean holds(int comparison) {
            return switch (this) {
                case LESS -> comparison < 0;
                case AT_MOST -> comparison <= 0;
                case EQUAL -> comparison == 0;
                case AT_LEAST -> comparison >= 0;
                case MORE -> comparison > 0;
                case DIFFERENT -> comparison != 0;
            };
        }
    }
}
