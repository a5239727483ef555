package org.lianbing.courses.desk.file;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.value.TaxAuthority;

/** What the office has in its drawers: invoices on the counter's shelf, slips in its collectors' hands. */
public record StockRows(FileWords words) {

    /** Blank invoices on the shelf of a bureau, by kind and number: sales begin with the lowest. */
    public List<Map<String, String>> shelf(Ledger ledger, TaxAuthority bureau) {
        return ledger.book(InvoicingBook.class).counter(bureau).stream()
                .sorted(Comparator.comparing(InvoicingBook.Stock::kind).thenComparing(InvoicingBook.Stock::range))
                .map(stock -> words.row(
                        "invoice_kind", FileWords.named("invoice_kind", stock.kind()),
                        "invoice_code", stock.range().code(),
                        "from_number", stock.range().fromText(),
                        "to_number", stock.range().toText(),
                        "copies", stock.range().size()))
                .toList();
    }

    /** Tax payment slips by number, with the payment each was filled in for. */
    public List<Map<String, String>> slips(Ledger ledger) {
        return ledger.book(VouchersBook.class)
                .slips()
                .sortBy(VouchersBook.Slip::range)
                .map(slip -> words.row(
                        "collector", slip.collector(),
                        "ticket_kind", FileWords.named("ticket_kind", slip.ticketKind()),
                        "from_number", slip.range().fromText(),
                        "to_number", slip.range().toText(),
                        "copies", slip.range().size(),
                        "state",
                                words.terms()
                                        .constant(slip.state(), slip.state().label()),
                        "payment_no", slip.paymentNo(),
                        "amount", slip.amount()))
                .toJavaList();
    }
}
