package org.lianbing.sandbox.simulation;

import static org.lianbing.sandbox.simulation.Forms.submit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.books.certificates.CertificatesBook;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.books.vouchers.VouchersBook.State;
import org.lianbing.sandbox.value.Money;

/** Money and the paper that goes with it: payments, debits, late fees, agreements, certificates, vouchers. */
final class MoneyWork {
    private MoneyWork() {}

    static Map<String, Generator> all() {
        return Map.of(
                "ZS-01", MoneyWork::pay,
                "ZS-N1", MoneyWork::answerDebit,
                "ZS-02", MoneyWork::lateFee,
                "ZS-04", MoneyWork::agree,
                "ZM-03", MoneyWork::certify,
                "PZ-03", MoneyWork::settle);
    }

    private static Optional<Levy> levy(Moment now) {
        return now.any(now.book(CollectionBook.class)
                .levies()
                .values()
                .filter(levy -> levy.balance().isPositive() || now.oneIn(20))
                .toJavaList());
    }

    private static Optional<Submission> pay(Moment now) {
        return levy(now).map(levy -> {
            var hasAgreement =
                    now.book(CollectionBook.class).agreement(levy.taxpayerId()).isPresent();
            var whole = levy.balance().toString();
            return submit(
                    "ZS-01",
                    "taxpayer_id",
                    levy.taxpayerId(),
                    "levy_record",
                    levy.id(),
                    "pay_mode",
                    hasAgreement ? now.one("01", "02") : now.one("02", "03", "04", "05"),
                    "tax_kind",
                    levy.kind().code(),
                    "paid_amount",
                    now.oneIn(3) ? now.amount(2_000) : whole);
        });
    }

    private static Optional<Submission> answerDebit(Moment now) {
        return now.any(now.book(CollectionBook.class)
                        .debits()
                        .values()
                        .filter(debit -> debit.succeeded() == null || now.oneIn(10))
                        .toJavaList())
                .map(debit -> now.oneIn(3)
                        ? submit("ZS-N1", "serial", debit.order().serial(), "status", "2", "reason", "余额不足")
                        : submit(
                                "ZS-N1",
                                "serial",
                                debit.order().serial(),
                                "status",
                                "1",
                                "paid_on",
                                now.oneIn(2) ? debit.orderedOn() : now.today()));
    }

    private static Optional<Submission> lateFee(Moment now) {
        return now.any(now.book(CollectionBook.class)
                        .levies()
                        .values()
                        .filter(levy ->
                                levy.balance().isPositive() && now.today().isAfter(levy.due()))
                        .toJavaList())
                .map(levy -> {
                    var form = Forms.form(
                            "taxpayer_id", levy.taxpayerId(),
                            "principal", levy.balance(),
                            "due", levy.due(),
                            "paid", now.today(),
                            "levy_record", levy.id());
                    if (now.oneIn(4)) {
                        form.put("waive_reason", now.one("1", "2", "3"));
                    }
                    return Submission.operation("ZS-02", form);
                });
    }

    private static Optional<Submission> agree(Moment now) {
        return now.taxpayer(taxpayer -> !taxpayer.accounts().isEmpty())
                .flatMap(taxpayer -> now.any(taxpayer.accounts())
                        .map(account -> submit(
                                "ZS-04",
                                "taxpayer_id",
                                taxpayer.id(),
                                "agreement_no",
                                "SF" + now.today().toString().replace("-", "") + now.below(100_000),
                                "bank_code",
                                account.bankCode(),
                                "bank_name",
                                account.bankName(),
                                "account_name",
                                account.holder(),
                                "bank_account",
                                account.account(),
                                "signed_on",
                                now.today())));
    }

    private static Optional<Submission> certify(Moment now) {
        return now.any(now.book(CollectionBook.class).payments().values().toJavaList())
                .map(payment -> {
                    var earlier = now.book(CertificatesBook.class).of(payment.taxpayerId());
                    var receiver = now.book(RegistrationBook.class)
                            .get(payment.taxpayerId())
                            .legalRepresentative()
                            .idNo();
                    var form = Forms.form(
                            "taxpayer_id", payment.taxpayerId(),
                            "issue_kind", "1",
                            "voucher_no", payment.voucherNo(),
                            "ticket_kind", now.one("301", "302"),
                            "receiver_id_no", receiver);
                    if (!earlier.isEmpty() && now.oneIn(2)) {
                        var last = earlier.getLast();
                        form.put("issue_kind", now.one("2", "3"));
                        form.put("voucher_no", last.voucherNo());
                        form.put("original_no", last.certificateNo());
                    }
                    return Submission.operation("ZM-03", form);
                });
    }

    private static Optional<Submission> settle(Moment now) {
        var slips = now.book(VouchersBook.class).slips().toJavaList();
        return now.any(slips.stream().filter(slip -> slip.state() == State.USED).toList())
                .map(slip -> {
                    List<VouchersBook.Slip> used =
                            now.book(VouchersBook.class).of(slip.collector(), slip.ticketKind()).stream()
                                    .filter(other -> other.state() == State.USED)
                                    .toList();
                    var first = used.getFirst().range();
                    var last = used.getLast().range();
                    return submit(
                            "PZ-03",
                            "collector",
                            slip.collector(),
                            "ticket_kind",
                            slip.ticketKind(),
                            "no_from",
                            first.fromText(),
                            "no_to",
                            last.toText(),
                            "used_qty",
                            used.size(),
                            "amount",
                            used.stream().map(VouchersBook.Slip::amount).reduce(Money.ZERO, Money::plus),
                            "cancel_qty",
                            used.size());
                });
    }
}
