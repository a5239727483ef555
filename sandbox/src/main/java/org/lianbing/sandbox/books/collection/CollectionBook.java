package org.lianbing.sandbox.books.collection;

import io.vavr.collection.HashMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.collection.CollectionEvent.AgreementSigned;
import org.lianbing.sandbox.books.collection.CollectionEvent.DebitOrdered;
import org.lianbing.sandbox.books.collection.CollectionEvent.OverpaymentArisen;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * Levies by number, payments by voucher, overpayments, agreements and bank debits.
 *
 * @param debits by serial
 * @param waivers why no late fee is charged, by levy
 */
public record CollectionBook(
        TreeMap<String, Levy> levies,
        TreeMap<String, PaymentReceived> payments,
        Vector<OverpaymentArisen> overpayments,
        HashMap<TaxpayerId, AgreementSigned> agreements,
        TreeMap<String, Debit> debits,
        HashMap<String, String> waivers)
        implements Book<CollectionEvent> {
    public static final CollectionBook EMPTY = new CollectionBook(
            TreeMap.empty(), TreeMap.empty(), Vector.empty(), HashMap.empty(), TreeMap.empty(), HashMap.empty());

    /** Payment by setting off an overpayment (退抵). */
    public static final String SET_OFF = "05";

    @Override
    public Class<CollectionEvent> eventType() {
        return CollectionEvent.class;
    }

    @Override
    public CollectionBook post(CollectionEvent event, Stamp stamp) {
        return switch (event) {
            case CollectionEvent.LevyRaised raised -> with(Levy.raised(raised));
            case CollectionEvent.LevyCancelled cancelled ->
                with(get(cancelled.levyId()).cancelling());
            case CollectionEvent.LevyReduced reduced ->
                with(get(reduced.levyId()).reduced(reduced.amount()));
            case CollectionEvent.LevyDueChanged changed ->
                with(get(changed.levyId()).dueOn(changed.due()));
            case OverpaymentArisen overpaid -> with(overpayments.append(overpaid));
            case CollectionEvent.OverpaymentWithdrawn withdrawn -> with(overpayments.reject(withdrawn::undoes));
            case DebitOrdered ordered ->
                with(get(ordered.levyId()).debiting(ordered.serial()))
                        .with(new Debit(ordered, stamp.date(), stamp.officer(), null));
            case CollectionEvent.DebitFailed failed ->
                with(get(failed.levyId()).debiting(null)).answered(failed.serial(), false);
            case PaymentReceived received -> received(received);
            case AgreementSigned signed -> withAgreements(agreements.put(signed.taxpayerId(), signed));
            case CollectionEvent.AgreementEnded ended -> withAgreements(agreements.remove(ended.taxpayerId()));
            case CollectionEvent.LateFeeWaived waived ->
                new CollectionBook(
                        levies,
                        payments,
                        overpayments,
                        agreements,
                        debits,
                        waivers.put(waived.levyId(), waived.reason()));
        };
    }

    private CollectionBook received(PaymentReceived received) {
        var levy = get(received.levyId());
        var serial = levy.pendingDebit();
        var paid = new CollectionBook(
                levies.put(levy.id(), levy.paying(received.amount()).debiting(null)),
                payments.put(received.voucherNo(), received),
                overpayments,
                agreements,
                debits,
                waivers);
        return serial == null ? paid : paid.answered(serial, true);
    }

    public Optional<Levy> find(String id) {
        return levies.get(id).toJavaOptional();
    }

    public Optional<PaymentReceived> payment(String voucherNo) {
        return payments.get(voucherNo).toJavaOptional();
    }

    public Optional<Debit> debit(String serial) {
        return debits.get(serial).toJavaOptional();
    }

    /** Debits the bank has not answered, to be queried by serial after a restart. */
    public List<Debit> unansweredDebits() {
        return debits.values().filter(debit -> debit.succeeded() == null).toJavaList();
    }

    public List<Levy> of(TaxpayerId taxpayer) {
        return levies.values()
                .filter(levy -> levy.taxpayerId().equals(taxpayer))
                .toJavaList();
    }

    public List<PaymentReceived> paymentsOf(TaxpayerId taxpayer) {
        return payments.values()
                .filter(payment -> payment.taxpayerId().equals(taxpayer))
                .toJavaList();
    }

    /** The levy that a source, such as a penalty decision, raised. */
    public Optional<Levy> bySource(String source) {
        return levies.values().find(levy -> levy.source().equals(source)).toJavaOptional();
    }

    public List<PaymentReceived> paymentsFor(String levyId) {
        return payments.values()
                .filter(payment -> payment.levyId().equals(levyId))
                .toJavaList();
    }

    /** The levies of a tax and period that were not cancelled, oldest first. */
    public List<Levy> of(TaxpayerId taxpayer, String levyItem, TaxPeriod period) {
        return of(taxpayer).stream()
                .filter(levy -> !levy.cancelled()
                        && levy.levyItem().equals(levyItem)
                        && levy.period().equals(period))
                .toList();
    }

    /** The levies that one return, decision or levy raised and that were not cancelled, oldest first. */
    public List<Levy> raisedBy(String source) {
        return levies.values()
                .filter(levy -> !levy.cancelled() && levy.source().equals(source))
                .toJavaList();
    }

    /** What the taxpayer owes beyond its due date. */
    public Money arrears(TaxpayerId taxpayer, LocalDate today) {
        return sum(
                of(taxpayer).stream().filter(levy -> today.isAfter(levy.due())).map(Levy::balance));
    }

    /** Late fee charged so far on a levy. */
    public Money lateFeeOn(String levyId) {
        return sum(raisedBy(levyId).stream().map(Levy::amount));
    }

    public boolean isLateFeeWaived(String levyId) {
        return waivers.containsKey(levyId);
    }

    /** Overpayments less what was set off against levies. */
    public Money overpaidBy(TaxpayerId taxpayer) {
        var arisen = sum(overpayments
                .filter(overpaid -> overpaid.taxpayerId().equals(taxpayer))
                .toJavaStream()
                .map(OverpaymentArisen::amount));
        var used = sum(paymentsOf(taxpayer).stream()
                .filter(payment -> payment.payMode().equals(SET_OFF))
                .map(PaymentReceived::amount));
        return arisen.minus(used);
    }

    public Optional<AgreementSigned> agreement(TaxpayerId taxpayer) {
        return agreements.get(taxpayer).toJavaOptional();
    }

    /** Whether any taxpayer's agreement bears the number. */
    public boolean hasAgreement(String agreementNo) {
        return agreements.exists(entry -> entry._2().agreementNo().equals(agreementNo));
    }

    /** The number of the next levy; {@code nth} counts the levies of one decision from 0. */
    public String nextLevyId(LocalDate today, int nth) {
        return "YZ" + today.getYear() + String.format("%08d", levies.size() + nth + 1);
    }

    /** The number of the next payment's voucher. */
    public String nextVoucherNo(LocalDate today) {
        return "JK" + today.getYear() + String.format("%08d", payments.size() + 1);
    }

    /** The serial of the next debit; sandboxes are told apart by the sender. */
    public String nextSerial(LocalDate today) {
        return "KK" + today.toString().replace("-", "") + String.format("%06d", debits.size() + 1);
    }

    private Levy get(String id) {
        return levies.get(id).getOrElseThrow(() -> new IllegalStateException("征收簿没有应征 " + id));
    }

    private CollectionBook with(Levy levy) {
        return new CollectionBook(levies.put(levy.id(), levy), payments, overpayments, agreements, debits, waivers);
    }

    private CollectionBook with(Vector<OverpaymentArisen> overpaid) {
        return new CollectionBook(levies, payments, overpaid, agreements, debits, waivers);
    }

    private CollectionBook with(Debit debit) {
        return new CollectionBook(
                levies,
                payments,
                overpayments,
                agreements,
                debits.put(debit.order().serial(), debit),
                waivers);
    }

    private CollectionBook withAgreements(HashMap<TaxpayerId, AgreementSigned> signed) {
        return new CollectionBook(levies, payments, overpayments, signed, debits, waivers);
    }

    private CollectionBook answered(String serial, boolean success) {
        return debits.get(serial).map(debit -> with(debit.answered(success))).getOrElse(this);
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
