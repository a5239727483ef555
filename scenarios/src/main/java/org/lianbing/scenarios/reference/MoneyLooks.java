package org.lianbing.scenarios.reference;

import static org.lianbing.scenarios.reference.LedgerLook.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.TaxReturn;
import org.lianbing.sandbox.books.relief.ReliefBook;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** Look-ups on returns, levies, payments and reliefs. */
final class MoneyLooks {
    private static final String LEVY_FIELDS = "id count amount paid balance due status";

    private MoneyLooks() {}

    static List<LedgerLook> all() {
        return List.of(
                LedgerLook.of("levy", "识别号 征收项目 所属期", LEVY_FIELDS, (ledger, of) -> levy(ledger, of, Levy.Kind.TAX)),
                LedgerLook.of(
                        "late_fee", "识别号 征收项目 所属期", LEVY_FIELDS, (ledger, of) -> levy(ledger, of, Levy.Kind.LATE_FEE)),
                LedgerLook.of("fines", "识别号", LEVY_FIELDS, MoneyLooks::fines),
                LedgerLook.of("owed", "识别号", "balance overdue late_fees count", MoneyLooks::owed),
                LedgerLook.of("payment", "识别号 征收项目 所属期", "voucher_no amount count paid_on", MoneyLooks::payment),
                LedgerLook.of("agreement", "识别号", "no bank_code bank_account", MoneyLooks::agreement),
                LedgerLook.of("return", "识别号 征收项目 所属期", "no form due filed_on deadline version", MoneyLooks::taxReturn)
                        .andMore(),
                LedgerLook.of("relief", "识别号 征收项目 所属期", "code sales tax count", MoneyLooks::relief));
    }

    private static TaxpayerId taxpayer(List<String> of) {
        return TaxpayerId.of(of.getFirst());
    }

    private static @Nullable Map<String, ?> levy(Ledger ledger, List<String> of, Levy.Kind kind) {
        var levies = ledger.book(CollectionBook.class).of(taxpayer(of), of.get(1), TaxPeriod.of(of.get(2))).stream()
                .filter(levy -> levy.kind() == kind)
                .toList();
        return levies.isEmpty() ? null : levies(ledger, levies);
    }

    private static @Nullable Map<String, ?> fines(Ledger ledger, List<String> of) {
        var fines = ledger.book(CollectionBook.class).of(taxpayer(of)).stream()
                .filter(levy -> levy.kind() == Levy.Kind.FINE && !levy.cancelled())
                .toList();
        return fines.isEmpty() ? null : levies(ledger, fines);
    }

    /** Several levies as one; the number is that of the first that is not paid up. */
    private static Map<String, @Nullable Object> levies(Ledger ledger, List<Levy> levies) {
        var first = levies.stream()
                .filter(levy -> levy.balance().isPositive())
                .findFirst()
                .orElse(levies.getLast());
        return row(
                "id", first.id(),
                "count", levies.size(),
                "amount", total(levies, Levy::amount),
                "paid", total(levies, Levy::paid),
                "balance", total(levies, Levy::balance),
                "due", first.due(),
                "status", first.status(ledger.today()));
    }

    private static <T> Money total(List<T> rows, Function<T, Money> figure) {
        return rows.stream().map(figure).reduce(Money.ZERO, Money::plus);
    }

    private static Map<String, ?> owed(Ledger ledger, List<String> of) {
        var open = ledger.book(CollectionBook.class).of(taxpayer(of)).stream()
                .filter(levy -> levy.balance().isPositive())
                .toList();
        var lateFees =
                open.stream().filter(levy -> levy.kind() == Levy.Kind.LATE_FEE).toList();
        return row(
                "balance", total(open, Levy::balance),
                "overdue", ledger.book(CollectionBook.class).arrears(taxpayer(of), ledger.today()),
                "late_fees", total(lateFees, Levy::balance),
                "count", open.size());
    }

    private static @Nullable Map<String, ?> payment(Ledger ledger, List<String> of) {
        var payments = ledger.book(CollectionBook.class).paymentsOf(taxpayer(of)).stream()
                .filter(payment ->
                        payment.levyItem().equals(of.get(1)) && payment.period().equals(TaxPeriod.of(of.get(2))))
                .toList();
        return payments.isEmpty()
                ? null
                : row(
                        "voucher_no", payments.getLast().voucherNo(),
                        "amount", total(payments, PaymentReceived::amount),
                        "count", payments.size(),
                        "paid_on", payments.getLast().paidOn());
    }

    private static @Nullable Map<String, ?> agreement(Ledger ledger, List<String> of) {
        return ledger.book(CollectionBook.class)
                .agreement(taxpayer(of))
                .map(signed -> row(
                        "no",
                        signed.agreementNo(),
                        "bank_code",
                        signed.bankCode(),
                        "bank_account",
                        signed.bankAccount()))
                .orElse(null);
    }

    private static @Nullable Map<String, ?> taxReturn(Ledger ledger, List<String> of) {
        return ledger.book(DeclarationBook.class)
                .standing(taxpayer(of), of.get(1), TaxPeriod.of(of.get(2)))
                .map(MoneyLooks::figures)
                .orElse(null);
    }

    private static Map<String, @Nullable Object> figures(TaxReturn filed) {
        var figures = new LinkedHashMap<String, @Nullable Object>(filed.figures());
        figures.putAll(row(
                "no", filed.no(),
                "form", filed.operation(),
                "due", filed.due(),
                "filed_on", filed.filedOn(),
                "deadline", filed.deadline(),
                "version", filed.version()));
        return figures;
    }

    private static @Nullable Map<String, ?> relief(Ledger ledger, List<String> of) {
        var reliefs = ledger.book(ReliefBook.class).of(taxpayer(of)).stream()
                .filter(relief ->
                        relief.levyItem().equals(of.get(1)) && relief.period().equals(TaxPeriod.of(of.get(2))))
                .toList();
        return reliefs.isEmpty()
                ? null
                : row(
                        "code", reliefs.getLast().reliefCode(),
                        "sales", total(reliefs, relief -> relief.sales()),
                        "tax", total(reliefs, relief -> relief.tax()),
                        "count", reliefs.size());
    }
}
