package org.lianbing.courses.desk;

import java.util.List;
import java.util.Map;
import org.lianbing.courses.desk.file.FileWords;
import org.lianbing.courses.desk.file.InvoiceRows;
import org.lianbing.courses.desk.file.MoneyRows;
import org.lianbing.courses.desk.file.PaperRows;
import org.lianbing.courses.desk.file.RegistrationRows;
import org.lianbing.courses.desk.file.ReturnRows;
import org.lianbing.courses.desk.file.StockRows;
import org.lianbing.courses.wording.Sentences;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;

/** The one-taxpayer view (一户式): everything the books know of one taxpayer, a section per domain, codes with names. */
public record TaxpayerFile(Taxpayer taxpayer, List<Section> sections) {

    /** A table of one domain; every row has the same columns. */
    public record Section(String domain, String title, List<Map<String, String>> rows) {}

    /** The file in the language of a screen. */
    public static TaxpayerFile of(Ledger ledger, Taxpayer taxpayer, Sentences sentences, Terms terms) {
        return of(ledger, taxpayer, new FileWords(sentences, terms));
    }

    public static TaxpayerFile of(Ledger ledger, Taxpayer taxpayer, FileWords words) {
        var id = taxpayer.id();
        var registration = new RegistrationRows(words);
        var invoices = new InvoiceRows(words);
        var returns = new ReturnRows(words);
        var money = new MoneyRows(words);
        var papers = new PaperRows(words);
        var stock = new StockRows(words);
        return new TaxpayerFile(
                taxpayer,
                List.of(
                        section(words, "DJ", "registration", List.of(registration.registration(ledger, taxpayer))),
                        section(words, "DJ", "accounts", registration.accounts(taxpayer)),
                        section(words, "DJ", "changes", registration.changes(taxpayer)),
                        section(words, "RD", "items", invoices.items(ledger, id)),
                        section(words, "FP", "approvals", invoices.approvals(ledger, id)),
                        section(words, "FP", "pieces", invoices.pieces(ledger, id)),
                        section(words, "FP", "shelf", stock.shelf(ledger, taxpayer.authority())),
                        section(words, "SB", "duties", returns.duties(ledger, id)),
                        section(words, "SB", "returns", returns.returns(ledger, id)),
                        section(words, "YH", "reliefs", returns.reliefs(ledger, id)),
                        section(words, "ZS", "levies", money.levies(ledger, id)),
                        section(words, "ZS", "payments", money.payments(ledger, id)),
                        section(words, "PZ", "slips", stock.slips(ledger)),
                        section(words, "ZM", "certificates", money.certificates(ledger, id)),
                        section(words, "FZ", "legal", money.legal(ledger, id)),
                        section(words, "ZH", "cases", papers.cases(ledger, id)),
                        section(words, "ZH", "documents", papers.documents(ledger, id)),
                        section(words, "ZH", "archive", papers.archive(ledger, id))));
    }

    private static Section section(FileWords words, String domain, String name, List<Map<String, String>> rows) {
        return new Section(domain, words.say("file.section." + name), rows);
    }

    /** Taxpayers whose number or name contains the text, by number; at most {@code limit}. */
    public static List<Taxpayer> search(Ledger ledger, String text, int limit) {
        return ledger.book(RegistrationBook.class)
                .all()
                .filter(taxpayer -> taxpayer.id().toString().contains(text)
                        || taxpayer.name().contains(text))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .limit(limit)
                .toList();
    }
}
