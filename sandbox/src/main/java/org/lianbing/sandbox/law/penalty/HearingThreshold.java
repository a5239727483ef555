package org.lianbing.sandbox.law.penalty;

import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;

/** The fine from which the party must be told that he may ask for a hearing; the threshold itself counts. */
public final class HearingThreshold {
    static final DatedValues<Money> THRESHOLDS = DatedValues.read("penalty/hearing.yaml", Money.class);
    static final DatedValues<Integer> REQUEST = DatedValues.read("penalty/hearing-request.yaml", Integer.class);

    private HearingThreshold() {}

    /** Who is to be fined. */
    public enum Party {
        INDIVIDUAL("individual"),
        ENTITY("entity");

        private final String code;

        Party(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    public static boolean reached(Money fine, Party party, LocalDate date) {
        return !fine.isLessThan(thresholdAt(party, date).value());
    }

    /** Days after the notice within which a hearing may be asked for. */
    public static int requestDays(LocalDate date) {
        return requestAt(date).value();
    }

    static DatedValue<Integer> requestAt(LocalDate date) {
        return REQUEST.versionAt(date);
    }

    static DatedValue<Money> thresholdAt(Party party, LocalDate date) {
        return THRESHOLDS.versionAt(party.code(), date);
    }
}
