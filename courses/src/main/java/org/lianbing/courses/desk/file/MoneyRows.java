package org.lianbing.courses.desk.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.certificates.CertificatesBook;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.legal.LegalBook;
import org.lianbing.sandbox.value.TaxpayerId;

/** Money: levies, payments, certificates of payment, orders and penalties. */
public record MoneyRows(FileWords words) {

    public List<Map<String, String>> levies(Ledger ledger, TaxpayerId id) {
        return ledger.book(CollectionBook.class).of(id).stream()
                .map(levy -> words.row(
                        "levy_no", levy.id(),
                        "levy_item", FileWords.named("levy_item", levy.levyItem()),
                        "period", levy.period(),
                        "tax_kind",
                                words.terms().constant(levy.kind(), levy.kind().label()),
                        "levied", levy.amount(),
                        "paid", levy.paid(),
                        "balance", levy.balance(),
                        "payment_deadline", levy.due(),
                        "state", standing(levy, ledger.today())))
                .toList();
    }

    public List<Map<String, String>> payments(Ledger ledger, TaxpayerId id) {
        return ledger.book(CollectionBook.class).paymentsOf(id).stream()
                .map(payment -> words.row(
                        "voucher_no", payment.voucherNo(),
                        "levy_item", FileWords.named("levy_item", payment.levyItem()),
                        "period", payment.period(),
                        "tax_kind",
                                words.terms()
                                        .constant(payment.kind(), payment.kind().label()),
                        "amount", payment.amount(),
                        "paid_on", payment.paidOn()))
                .toList();
    }

    public List<Map<String, String>> certificates(Ledger ledger, TaxpayerId id) {
        return ledger.book(CertificatesBook.class).of(id).stream()
                .map(certificate -> words.row(
                        "certificate_no", certificate.certificateNo(),
                        "voucher_no", certificate.voucherNo(),
                        "amount", certificate.amount(),
                        "issued_on", certificate.issuedOn()))
                .toList();
    }

    public List<Map<String, String>> legal(Ledger ledger, TaxpayerId id) {
        var book = ledger.book(LegalBook.class);
        List<Map<String, String>> rows = new ArrayList<>();
        book.ordersTo(id)
                .forEach(order -> rows.add(words.row(
                        "document_no",
                        order.documentNo(),
                        "kind",
                        words.word("order"),
                        "violation",
                        order.violation(),
                        "date",
                        order.orderedOn(),
                        "amount",
                        "",
                        "order_due",
                        order.orderDue())));
        book.penaltiesOf(id)
                .forEach(penalty -> rows.add(words.row(
                        "document_no",
                        penalty.documentNo(),
                        "kind",
                        words.word("penalty"),
                        "violation",
                        penalty.violation(),
                        "date",
                        penalty.decidedOn(),
                        "amount",
                        penalty.amount(),
                        "order_due",
                        "")));
        return List.copyOf(rows);
    }

    private String standing(Levy levy, LocalDate today) {
        var standing = levy.standing(today);
        return words.terms().constant(standing, standing.label());
    }
}
