package org.lianbing.sandbox.registration;

import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.PieceState;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.TaxpayerId;

/** Blank special invoices (专用发票) in a taxpayer's hands, which bear his name in the tax-control device. */
final class SpecialInvoices {
    private SpecialInvoices() {}

    static boolean areHeld(Ledger ledger, TaxpayerId taxpayer) {
        var kinds = CodeTables.named("invoice_kind");
        return ledger.book(InvoicingBook.class).of(taxpayer).pieces().stream()
                .anyMatch(piece -> piece.state() == PieceState.BLANK
                        && kinds.label(piece.kind(), ledger.today()).contains("专用发票"));
    }
}
