package org.lianbing.sandbox.books.collection;

import io.vavr.collection.HashMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.collection.CollectionEvent.AgreementSigned;
import org.lianbing.sandbox.books.collection.CollectionEvent.OverpaymentArisen;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** Levies by number, payments by voucher, overpayments and agreements. */
public record CollectionBook(
        TreeMap<String, Levy> levies,
        TreeMap<String, PaymentReceived> payments,
        Vector<OverpaymentArisen> overpayments,
        HashMap<TaxpayerId, AgreementSigned> agreements,
        int debits)
        implements Book<CollectionEvent> {
    public static final CollectionBook EMPTY =
            new CollectionBook(TreeMap.empty(), TreeMap.empty(), Vector.empty(), HashMap.empty(), 0);

    @Override
    public Class<CollectionEvent> eventType() {
        return CollectionEvent.class;
    }

    @Override
    public CollectionBook post(CollectionEvent event, Stamp stamp) {
        return switch (event) {
            case CollectionEvent.LevyRaised raised -> with(raised(raised));
            case CollectionEvent.LevyCancelled cancelled -> with(get(cancelled.levyId()).cancelling());
            case CollectionEvent.LevyReduced reduced -> with(get(reduced.levyId()).reduced(reduced.amount()));
            case CollectionEvent.LevyDueChanged changed -> with(get(changed.levyId()).dueOn(changed.due()));
            case OverpaymentArisen overpaid ->
                new CollectionBook(levies, payments, overpayments.append(overpaid), agreements, debits);
            case CollectionEvent.DebitOrdered ordered ->
                new CollectionBook(
                        levies.put(ordered.levyId(), get(ordered.levyId()).debiting(ordered.serial())),
                        payments,
                        overpayments,
                        agreements,
                        debits + 1);
            case CollectionEvent.DebitFailed failed -> with(get(failed.levyId()).debiting(null));
            case PaymentReceived received ->
                new CollectionBook(
                        levies.put(received.levyId(), get(received.levyId()).paying(received.amount()).debiting(null)),
                        payments.put(received.voucherNo(), received),
                        overpayments,
                        agreements,
                        debits);
            case AgreementSigned signed ->
                new CollectionBook(levies, payments, overpayments, agreements.put(signed.taxpayerId(), signed), debits);
            case CollectionEvent.AgreementEnded ended ->
                new CollectionBook(levies, payments, overpayments, agreements.remove(ended.taxpayerId()), debits);
        };
    }

    public Optional<Levy> find(String id) {
        return levies.get(id).toJavaOptional();
    }

    public Optional<PaymentReceived> payment(String voucherNo) {
        return payments.get(voucherNo).toJavaOptional();
    }

    public List<Levy> of(TaxpayerId taxpayer) {
        return levies.values().filter(levy -> levy.taxpayerId().equals(taxpayer)).toJavaList();
    }

    public List<PaymentReceived> paymentsOf(TaxpayerId taxpayer) {
        return payments.values().filter(payment -> payment.taxpayerId().equals(taxpayer)).toJavaList();
    }

    /** The levy that a source, such as a penalty decision, raised. */
    public Optional<Levy> bySource(String source) {
        return levies.values().find(levy -> levy.source().equals(source)).toJavaOptional();
    }

    /** The levies of a tax and period that were not cancelled, oldest first. */
    public List<Levy> of(TaxpayerId taxpayer, String levyItem, TaxPeriod period) {
        return of(taxpayer).stream()
                .filter(levy -> !levy.cancelled() && levy.levyItem().equals(levyItem) && levy.period().equals(period))
                .toList();
    }

    /** What the taxpayer owes beyond its due date. */
    public Money arrears(TaxpayerId taxpayer, LocalDate today) {
        return of(taxpayer).stream()
                .filter(levy -> today.isAfter(levy.due()))
                .map(Levy::balance)
                .reduce(Money.ZERO, Money::plus);
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
        return "KK" + today.toString().replace("-", "") + String.format("%06d", debits + 1);
    }

    private Levy get(String id) {
        return levies.get(id).getOrElseThrow(() -> new IllegalStateException("征收簿没有应征 " + id));
    }

    private CollectionBook with(Levy levy) {
        return new CollectionBook(levies.put(levy.id(), levy), payments, overpayments, agreements, debits);
    }

    private static Levy raised(CollectionEvent.LevyRaised raised) {
        return new Levy(
                raised.levyId(),
                raised.taxpayerId(),
                raised.levyItem(),
                raised.levySubItem(),
                raised.period(),
                raised.kind(),
                raised.source(),
                raised.due(),
                raised.amount(),
                Money.ZERO,
                Money.ZERO,
                false,
                null);
    }
}
