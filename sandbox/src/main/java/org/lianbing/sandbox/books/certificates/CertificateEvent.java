package org.lianbing.sandbox.books.certificates;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxpayerId;

/** What happens to certificates. */
public sealed interface CertificateEvent extends Event {
    /** A tax payment certificate was issued, printed again or exchanged (完税证明). */
    record PaymentCertificateIssued(
            TaxpayerId taxpayerId,
            String certificateNo,
            String issueKind,
            String voucherNo,
            String ticketKind,
            String replacedNo,
            Money amount,
            String receiverIdNo,
            LocalDate issuedOn)
            implements CertificateEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), voucherNo);
        }
    }
}
