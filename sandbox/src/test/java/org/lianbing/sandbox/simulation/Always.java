package org.lianbing.sandbox.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Replicas;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.PieceState;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.relief.ReliefBook;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.readings.TaxpayerBalance;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;

/** What holds between the books whatever was done; each method tells what does not. */
final class Always {
    private Always() {}

    /** All books of a ledger. */
    static List<Book<?>> books(Ledger ledger) {
        return Replicas.emptyBooks(LocalDate.EPOCH).stream()
                .<Book<?>>map(book -> ledger.book(book.getClass()))
                .toList();
    }

    /** Everything that does not hold, compared with the ledger the sandbox opened on. */
    static List<String> broken(Ledger opened, Ledger now) {
        List<String> broken = new ArrayList<>();
        levies(now.book(CollectionBook.class), broken);
        accounts(now, broken);
        numbers("发票", invoices(opened), invoices(now), broken);
        numbers("票证", vouchers(opened), vouchers(now), broken);
        bought(now.book(InvoicingBook.class), broken);
        returns(now, broken);
        register(now.book(RegistrationBook.class), broken);
        return broken;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    /** 应征 = 入库 + 减免 + 尚欠, levy by levy; a pending debit is one the bank has not answered. */
    private static void levies(CollectionBook book, List<String> broken) {
        for (var levy : book.levies().values()) {
            var paid = sum(book.paymentsFor(levy.id()).stream()
                    .map(PaymentReceived::amount)
                    .toList());
            if (!paid.equals(levy.paid())) {
                broken.add("应征 " + levy.id() + " 已缴 " + levy.paid() + "，入库 " + paid);
            }
            if (!levy.cancelled()
                    && !levy.amount().equals(levy.paid().plus(levy.relieved()).plus(levy.balance()))) {
                broken.add("应征 " + levy.id() + " 不平");
            }
            if (levy.cancelled() && levy.paid().isPositive()) {
                broken.add("应征 " + levy.id() + " 已缴却撤销");
            }
            if (levy.pendingDebit() != null && !isUnanswered(book, levy)) {
                broken.add("应征 " + levy.id() + " 扣款中，而银行已答复 " + levy.pendingDebit());
            }
        }
        for (var debit : book.unansweredDebits()) {
            var levy = book.find(debit.order().levyId()).orElseThrow();
            if (!debit.order().serial().equals(levy.pendingDebit())) {
                broken.add("扣款 " + debit.order().serial() + " 未答复，而应征 " + levy.id() + " 不在扣款中");
            }
        }
    }

    private static boolean isUnanswered(CollectionBook book, Levy levy) {
        return book.debit(String.valueOf(levy.pendingDebit()))
                .filter(debit -> debit.succeeded() == null)
                .isPresent();
    }

    private static void accounts(Ledger now, List<String> broken) {
        now.book(RegistrationBook.class).all().forEach(taxpayer -> {
            broken.addAll(TaxpayerBalance.disagreements(now, taxpayer.id()));
            if (now.book(CollectionBook.class).overpaidBy(taxpayer.id()).isNegative()) {
                broken.add(taxpayer.id() + " 退抵超过多缴");
            }
        });
    }

    /** Every number is in one place, and none is lost or made. */
    private static void numbers(String what, List<NumberRange> before, List<NumberRange> now, List<String> broken) {
        var sorted = now.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                broken.add(what + " " + sorted.get(i - 1) + " 与 " + sorted.get(i) + " 重叠");
            }
        }
        if (!NumberRange.merged(before).equals(NumberRange.merged(now))) {
            broken.add(what + "号段不全：开始 " + NumberRange.merged(before) + "，现在 " + NumberRange.merged(now));
        }
    }

    private static List<NumberRange> invoices(Ledger ledger) {
        var book = ledger.book(InvoicingBook.class);
        List<NumberRange> all = new ArrayList<>();
        book.counters().values().forEach(shelf -> shelf.forEach(stock -> all.add(stock.range())));
        book.accounts().values().forEach(account -> account.pieces().forEach(piece -> all.add(piece.range())));
        return all;
    }

    /** Slips of one kind and code; the same numbers are printed for several kinds. */
    private static List<NumberRange> vouchers(Ledger ledger) {
        return ledger.book(VouchersBook.class)
                .slips()
                .map(slip -> new NumberRange(
                        slip.ticketKind() + "|" + slip.range().code(),
                        slip.range().from(),
                        slip.range().to()))
                .toJavaList();
    }

    /** Bought = used + voided + in hand: what is blank was never issued, and what is not blank was. */
    private static void bought(InvoicingBook book, List<String> broken) {
        book.accounts().forEach((taxpayer, account) -> {
            for (var issue : account.issues()) {
                if (account.holds(issue.range(), PieceState.BLANK)) {
                    broken.add(taxpayer + " 已开的 " + issue.range() + " 仍为空白");
                }
                if (issue.voided() + issue.red() > issue.range().size()) {
                    broken.add(taxpayer + " 作废和红字多于 " + issue.range());
                }
            }
            for (var sale : account.sales()) {
                if (!account.holds(sale.range(), PieceState.values())) {
                    broken.add(taxpayer + " 领用的 " + sale.range() + " 不全在名下");
                }
            }
        });
    }

    /** Each settled period points at a standing return; reliefs of returns stand with them. */
    private static void returns(Ledger now, List<String> broken) {
        var book = now.book(DeclarationBook.class);
        book.settled().forEach((slot, no) -> {
            if (book.find(no).filter(filed -> filed.standing()).isEmpty()) {
                broken.add("属期 " + slot + " 指向已作废的申报 " + no);
            }
        });
        Set<String> slots = new LinkedHashSet<>();
        for (var filed : book.returns().values()) {
            var slot = filed.taxpayerId() + "|" + filed.operation() + "|" + filed.period();
            if (filed.standing() && !slots.add(slot)) {
                broken.add("重复申报 " + slot);
            }
        }
        Set<String> reliefs = new LinkedHashSet<>();
        now.book(ReliefBook.class).reliefs().forEach(relief -> {
            var source = book.find(relief.returnNo());
            if (source.isPresent() && !source.get().standing()) {
                broken.add("申报 " + relief.returnNo() + " 已作废，减免仍在");
            }
            if (source.isPresent() && !reliefs.add(relief.key().toString())) {
                broken.add("减免重复 " + relief.key());
            }
        });
    }

    private static void register(RegistrationBook book, List<String> broken) {
        book.accounts().forEach((account, holder) -> {
            if (book.get(holder).accounts().stream()
                    .noneMatch(reported -> reported.account().equals(account))) {
                broken.add("账号 " + account + " 不在 " + holder + " 的档案里");
            }
        });
        book.all()
                .filter(taxpayer -> taxpayer.accounts().stream()
                                .filter(account -> account.preferred())
                                .count()
                        > 1)
                .forEach(taxpayer -> broken.add(taxpayer.id() + " 有不止一个首选缴税账户"));
    }
}
