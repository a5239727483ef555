package org.lianbing.courses.desk;

import static org.lianbing.courses.desk.TaxpayerFile.named;
import static org.lianbing.courses.desk.TaxpayerFile.row;

import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.value.TaxAuthority;

/** What an office has in its drawers: invoices on the counter's shelf, slips in its collectors' hands. */
final class OfficeStock {
    private OfficeStock() {}

    /** Blank invoices on the shelf of a bureau. */
    static List<Map<String, String>> shelf(Ledger ledger, TaxAuthority bureau) {
        return ledger.book(InvoicingBook.class).counter(bureau).stream()
                .map(stock -> row(
                        "票种", named("invoice_kind", stock.kind()),
                        "发票代码", stock.range().code(),
                        "起始号码", stock.range().fromText(),
                        "终止号码", stock.range().toText(),
                        "份数", stock.range().size()))
                .toList();
    }

    /** Tax payment slips by collector, with the payment each was filled in for. */
    static List<Map<String, String>> slips(Ledger ledger) {
        return ledger.book(VouchersBook.class)
                .slips()
                .sortBy(VouchersBook.Slip::range)
                .map(slip -> row(
                        "领用人", slip.collector(),
                        "票证种类", named("ticket_kind", slip.ticketKind()),
                        "起始号码", slip.range().fromText(),
                        "终止号码", slip.range().toText(),
                        "份数", slip.range().size(),
                        "状态", slip.state().label(),
                        "缴款书号码", slip.paymentNo(),
                        "金额", slip.amount()))
                .toJavaList();
    }
}
