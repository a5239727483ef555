package org.lianbing.sandbox.declaration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.declaration.FileGeneralVatReturn.Refusal;
import org.lianbing.sandbox.readings.FilingDuties;
import org.lianbing.sandbox.readings.FilingDuties.Duty;
import org.lianbing.sandbox.value.LevyItem;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** Whether a general VAT return may be filed for a period at all, before its columns are looked at. */
record GeneralVatAdmission(Ledger ledger, TaxpayerId taxpayerId, TaxPeriod period) {
    @Nullable
    Decision refusal() {
        if (!ledger.book(QualificationBook.class).of(taxpayerId).isGeneralOn(period.lastDay())) {
            return Decision.refuse(Refusal.NOT_GENERAL);
        }
        var duty = line(period);
        if (duty.isEmpty()) {
            return Decision.refuse(Refusal.NOT_LISTED, "p", period);
        }
        var refusal = Filing.refusedByState(ledger, taxpayerId, FileGeneralVatReturn.class, duty.get());
        return refusal == null ? refusedByOrder() : refusal;
    }

    private @Nullable Decision refusedByOrder() {
        var previous = line(period.previous());
        if (previous.isPresent() && !previous.get().filed()) {
            return Decision.refuse(Refusal.PREVIOUS_NOT_FILED, "p", period.previous());
        }
        var account = ledger.book(InvoicingBook.class).of(taxpayerId);
        var hasDevice = account.licence() != null;
        return hasDevice && account.copy(period).isEmpty()
                ? Decision.refuse(Refusal.DEVICE_NOT_COPIED, "p", period)
                : null;
    }

    /** The line settled; only after {@link #refusal()} found one. */
    Duty duty() {
        return line(period).orElseThrow();
    }

    private Optional<Duty> line(TaxPeriod which) {
        return FilingDuties.find(ledger, taxpayerId, LevyItem.VAT.code(), which);
    }
}
