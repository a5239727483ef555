package org.lianbing.sandbox.books.qualification;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.value.TaxpayerId;

/** What happens to qualifications. */
public sealed interface QualificationEvent extends Event {
    @Override
    TaxpayerId taxpayerId();

    @Override
    default List<String> key() {
        return List.of(taxpayerId().toString());
    }

    /** Tax items were assigned; from now on returns are due by them. */
    record TaxItemsAssigned(TaxpayerId taxpayerId, List<TaxItem> items) implements QualificationEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), String.valueOf(items.stream().allMatch(TaxItem::localBureau)));
        }
    }

    /** Assignments ended on a day. */
    record TaxItemsEnded(TaxpayerId taxpayerId, List<String> levySubItems, LocalDate lastDay, String why)
            implements QualificationEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), String.join("、", levySubItems));
        }
    }

    /** The taxpayer was registered as a VAT general taxpayer. */
    record GeneralTaxpayerRegistered(
            TaxpayerId taxpayerId, LocalDate effectiveFrom, LocalDate registeredOn, String businessClass)
            implements QualificationEvent {}

    /** A general taxpayer came under coaching (辅导期), or out of it. */
    record CoachingChanged(TaxpayerId taxpayerId, boolean coached, LocalDate from) implements QualificationEvent {}
}
