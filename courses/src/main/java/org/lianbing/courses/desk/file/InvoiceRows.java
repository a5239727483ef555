package org.lianbing.courses.desk.file;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.value.TaxpayerId;

/** Qualification and invoices: assigned taxes, approved kinds, number ranges held. */
public record InvoiceRows(FileWords words) {

    public List<Map<String, String>> items(Ledger ledger, TaxpayerId id) {
        return ledger.book(QualificationBook.class).of(id).items().stream()
                .map(item -> words.row(
                        "levy_item", FileWords.named("levy_item", item.levyItem()),
                        "levy_sub_item", FileWords.named("levy_sub_item", item.levySubItem()),
                        "rate", item.rate(),
                        "period_type", FileWords.named("period_type", item.periodType()),
                        "local_bureau", words.yes(item.localBureau()),
                        "valid_from", item.validFrom(),
                        "valid_to", item.validTo() == null ? "" : item.validTo()))
                .toList();
    }

    public List<Map<String, String>> approvals(Ledger ledger, TaxpayerId id) {
        var account = ledger.book(InvoicingBook.class).of(id);
        var month = YearMonth.from(ledger.today());
        return account.approvals().stream()
                .map(approval -> words.row(
                        "invoice_kind", FileWords.named("invoice_kind", approval.kind()),
                        "monthly", approval.monthly(),
                        "per_purchase", approval.perTime(),
                        "hold", approval.hold(),
                        "sold_this_month", account.soldIn(approval.kind(), month),
                        "held", account.held(approval.kind()),
                        "unverified", account.unverified(approval.kind()),
                        "buyers",
                                String.join(
                                        words.say("look.comma"),
                                        approval.buyers().stream()
                                                .map(InvoiceAccount.Buyer::name)
                                                .toList())))
                .toList();
    }

    public List<Map<String, String>> pieces(Ledger ledger, TaxpayerId id) {
        return ledger.book(InvoicingBook.class).of(id).pieces().stream()
                .map(piece -> words.row(
                        "invoice_kind", FileWords.named("invoice_kind", piece.kind()),
                        "invoice_code", piece.range().code(),
                        "from_number", piece.range().fromText(),
                        "to_number", piece.range().toText(),
                        "copies", piece.range().size(),
                        "state",
                                words.terms()
                                        .constant(piece.state(), piece.state().label())))
                .toList();
    }
}
