package org.lianbing.scenarios.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.certificates.CertificatesBook;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.books.vouchers.VouchersBook.Slip;
import org.lianbing.sandbox.books.vouchers.VouchersBook.State;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.flow.TodoBook;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.TaxpayerId;

/** Look-ups on what the office produced: cases, documents, certificates, vouchers, to-dos. */
final class OfficeLooks {
    private OfficeLooks() {}

    static List<LedgerLook> all() {
        return List.of(
                LedgerLook.of("day", "", "today", (ledger, none) -> LedgerLook.row("today", ledger.today())),
                LedgerLook.of("case", "识别号 事项", "no state accepted_on steps", OfficeLooks::matter),
                LedgerLook.of("documents", "识别号 文书种类", "count last_no", OfficeLooks::documents),
                LedgerLook.of("certificates", "识别号", "count last_no amount", OfficeLooks::certificates),
                LedgerLook.of(
                        "vouchers",
                        "领用人 票证种类",
                        "blank used void lost settled next_blank used_from used_to used_amount",
                        OfficeLooks::vouchers),
                LedgerLook.of("todo", "识别号 事项", "open", OfficeLooks::todo));
    }

    private static TaxpayerId taxpayer(List<String> of) {
        return TaxpayerId.of(of.getFirst());
    }

    private static @Nullable Map<String, ?> matter(Ledger ledger, List<String> of) {
        return ledger.book(CaseBook.class).of(taxpayer(of)).stream()
                .filter(matter -> matter.operation().equals(of.get(1)))
                .reduce((first, last) -> last)
                .map(OfficeLooks::row)
                .orElse(null);
    }

    private static Map<String, @Nullable Object> row(Case matter) {
        return LedgerLook.row(
                "no", matter.no(),
                "state", matter.state().label(),
                "accepted_on", matter.acceptedOn(),
                "steps", matter.taken().size());
    }

    private static Map<String, ?> documents(Ledger ledger, List<String> of) {
        var found = ledger.book(DocumentBook.class).of(taxpayer(of)).stream()
                .map(DocumentBook.Filed::issued)
                .filter(document -> document.kind().equals(of.get(1)))
                .toList();
        return LedgerLook.row(
                "count",
                found.size(),
                "last_no",
                found.isEmpty() ? null : found.getLast().no());
    }

    private static Map<String, ?> certificates(Ledger ledger, List<String> of) {
        var found = ledger.book(CertificatesBook.class).of(taxpayer(of));
        return LedgerLook.row(
                "count", found.size(),
                "last_no", found.isEmpty() ? null : found.getLast().certificateNo(),
                "amount", found.isEmpty() ? null : found.getLast().amount());
    }

    private static Map<String, ?> vouchers(Ledger ledger, List<String> of) {
        var book = ledger.book(VouchersBook.class);
        var slips = book.of(of.getFirst(), of.get(1));
        var used = slips.stream().filter(slip -> slip.state() == State.USED).toList();
        return LedgerLook.row(
                "blank", count(slips, State.BLANK),
                "used", count(slips, State.USED),
                "void", count(slips, State.VOID),
                "lost", count(slips, State.LOST),
                "settled", count(slips, State.SETTLED),
                "next_blank",
                        book.nextBlank(of.getFirst(), of.get(1))
                                .map(NumberRange::fromText)
                                .orElse(null),
                "used_from", used.isEmpty() ? null : used.getFirst().range().fromText(),
                "used_to", used.isEmpty() ? null : used.getLast().range().toText(),
                "used_amount", used.stream().map(Slip::amount).reduce(Money.ZERO, Money::plus));
    }

    private static int count(List<Slip> slips, State state) {
        return slips.stream()
                .filter(slip -> slip.state() == state)
                .mapToInt(slip -> slip.range().size())
                .sum();
    }

    private static Map<String, ?> todo(Ledger ledger, List<String> of) {
        var open = ledger.book(TodoBook.class)
                .open()
                .count(todo -> taxpayer(of).equals(todo.what().taxpayerId())
                        && todo.what().operation().equals(of.get(1)));
        return LedgerLook.row("open", open);
    }
}
