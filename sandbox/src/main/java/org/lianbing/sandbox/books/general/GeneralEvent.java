package org.lianbing.sandbox.books.general;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.value.TaxpayerId;

/** What happens in the archive. */
public sealed interface GeneralEvent extends Event {
    /** A document was put on the taxpayer's file. */
    record DocumentArchived(
            TaxpayerId taxpayerId,
            String operationCode,
            String documentNo,
            LocalDate createdOn,
            int pages,
            String secrecy,
            String retention,
            String operator)
            implements GeneralEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), documentNo);
        }
    }

    /** A taxpayer's credit was graded for a year. */
    record CreditGraded(TaxpayerId taxpayerId, int year, String grade, LocalDate gradedOn) implements GeneralEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), String.valueOf(year));
        }
    }
}
