package org.lianbing.sandbox.declaration;

import java.util.Map;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.DeviceCopy;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.law.invoice.AmountAndTax;
import org.lianbing.sandbox.law.invoice.OneWindowComparison;
import org.lianbing.sandbox.law.invoice.OneWindowComparison.CountAndTax;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** Holds the figures of a general VAT return against what the invoice account knows of the period (一窗式比对). */
final class OneWindow {
    private OneWindow() {}

    static OneWindowComparison compare(
            Ledger ledger, TaxpayerId taxpayer, TaxPeriod period, Map<String, Money> figures) {
        var certified = ledger.book(InvoicingBook.class).of(taxpayer).certifiedIn(period);
        var copy = copy(ledger, taxpayer, period);
        return OneWindowComparison.compare(
                new AmountAndTax(GeneralVatSheet.special(figures, true), GeneralVatSheet.special(figures, false)),
                new AmountAndTax(copy.sales(), copy.tax()),
                new CountAndTax(
                        GeneralVatSheet.value(figures, "a2_rows[02].qty").yuan().intValueExact(),
                        GeneralVatSheet.value(figures, "a2_rows[02].tax")),
                new CountAndTax(certified.count(), certified.tax()));
    }

    /** What the device reported, nothing where there is none. */
    static DeviceCopy copy(Ledger ledger, TaxpayerId taxpayer, TaxPeriod period) {
        return ledger.book(InvoicingBook.class)
                .of(taxpayer)
                .copy(period)
                .orElse(new DeviceCopy(period, Money.ZERO, Money.ZERO));
    }
}
