package org.lianbing.sandbox.books.legal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** What happens in matters of law. */
public sealed interface LegalEvent extends Event {
    @Override
    TaxpayerId taxpayerId();

    /** A taxpayer was ordered to correct something (责令限期改正). */
    record CorrectionOrdered(
            TaxpayerId taxpayerId,
            String documentNo,
            String violation,
            @Nullable String levyItem,
            @Nullable TaxPeriod period,
            LocalDate orderDue,
            LocalDate orderedOn)
            implements LegalEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), violation, String.valueOf(levyItem), String.valueOf(period));
        }
    }

    /** A penalty was announced with its facts, reasons and basis, and the right to be heard (处罚事项告知). */
    record PenaltyAnnounced(
            TaxpayerId taxpayerId, String caseRef, String violation, Money amount, boolean hearingOffered, LocalDate on)
            implements LegalEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), violation);
        }
    }

    /** A penalty was decided. */
    record PenaltyDecided(
            TaxpayerId taxpayerId,
            String documentNo,
            String violation,
            String penaltyKind,
            String procedure,
            Money amount,
            LocalDate decidedOn)
            implements LegalEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), violation, decidedOn.toString());
        }
    }
}
