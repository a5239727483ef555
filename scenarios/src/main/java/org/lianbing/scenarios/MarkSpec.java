package org.lianbing.scenarios;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mark (得分点) as declared: points for one check, or for several under a rule.
 *
 * @param law clause it rests on
 * @param notes ids of notes that explain it
 * @param carry rate at which a consequence of an own earlier error still pays: 0 never, 1 in full
 * @param with id of the mark that must be earned for this one to pay; for never, at-most, within and etiquette marks
 */
public record MarkSpec(
        Place at,
        String id,
        String title,
        int points,
        ErrorKind errorKind,
        String law,
        List<String> notes,
        BigDecimal carry,
        @Nullable String with,
        Rule rule,
        List<Part> parts) {

    /** One check of a mark; under {@link Rule.Sum} its points add to the mark's, otherwise they are 0. */
    public record Part(Place at, String title, int points, Check check) {}

    /** How the parts make the mark. */
    public sealed interface Rule {
        /** Each part pays its points. A mark with a single check is the sum of one part. */
        record Sum() implements Rule {}

        /** The worst part decides: all or nothing. */
        record Min() implements Rule {}

        /** All points if at least so many parts hold. */
        record Threshold(int needed) implements Rule {}
    }

    /** What kind of error a missed mark stands for. */
    public enum ErrorKind {
        ENTRY("录入"),
        JUDGEMENT("判断"),
        PROCEDURE("程序"),
        ETIQUETTE("礼仪");

        private final String label;

        ErrorKind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isCarried() {
        return carry.signum() > 0;
    }
}
