package org.lianbing.courses.desk.paper;

import org.lianbing.sandbox.document.DocumentIssued;

/** The looks of a sort of document. The HTML is well-formed and holds no style, so that it can be shown and printed. */
public sealed interface Layout
        permits Grid, Letter, PaymentSlip, RegistrationCertificate, ReturnForm, TaxPaidCertificate {

    /** A word for the style sheet: {@code lb-paper-<name>}. */
    String name();

    /** What stands on the sheet; everything that came from a form is escaped. */
    String body(DocumentIssued document);

    /** The layout of a kind of document; what has none of its own is a table of facts. */
    static Layout of(String kind) {
        return switch (kind) {
            case "tax-payment-voucher", "electronic-payment-voucher" -> new PaymentSlip();
            case "tax-payment-certificate" -> new TaxPaidCertificate();
            case "registration-certificate" -> new RegistrationCertificate();
            case "correction-order",
                    "no-penalty-decision",
                    "penalty-notice",
                    "hearing-notice",
                    "penalty-decision",
                    "licence-acceptance-notice",
                    "invoice-limit-licence",
                    "licence-refusal" -> new Letter();
            default -> kind.startsWith("return-") ? new ReturnForm() : new Grid();
        };
    }
}
