package org.lianbing.sandbox.books.certificates;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.certificates.CertificateEvent.PaymentCertificateIssued;
import org.lianbing.sandbox.value.TaxpayerId;

/** Certificates issued, in order. */
public record CertificatesBook(Vector<PaymentCertificateIssued> payments) implements Book<CertificateEvent> {
    public static final CertificatesBook EMPTY = new CertificatesBook(Vector.empty());

    @Override
    public Class<CertificateEvent> eventType() {
        return CertificateEvent.class;
    }

    @Override
    public CertificatesBook post(CertificateEvent event, Stamp stamp) {
        return switch (event) {
            case PaymentCertificateIssued issued -> new CertificatesBook(payments.append(issued));
        };
    }

    /** The latest certificate for a payment. */
    public Optional<PaymentCertificateIssued> forPayment(String voucherNo) {
        return payments.reverse()
                .find(certificate -> certificate.voucherNo().equals(voucherNo))
                .toJavaOptional();
    }

    /** The number of the next certificate that is not printed on a numbered voucher. */
    public String nextElectronicNo(LocalDate today) {
        return "DZ" + today.getYear() + String.format("%08d", payments.size() + 1);
    }

    public List<PaymentCertificateIssued> of(TaxpayerId taxpayer) {
        return payments.filter(certificate -> certificate.taxpayerId().equals(taxpayer))
                .toJavaList();
    }
}
