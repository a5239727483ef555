package org.lianbing.sandbox.certificates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.books.vouchers.VoucherEvent;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VoucherUsed;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VoucherVoided;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.books.vouchers.VouchersBook.Slip;
import org.lianbing.sandbox.books.vouchers.VouchersBook.State;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;

/**
 * What a certificate does to vouchers. However often it is printed, its payment is booked on one voucher only, so that the
 * collector's settlement (PZ-03) agrees with the treasury: an exchanged original hands its amount on and becomes void, a
 * reprint bears none.
 */
final class VoucherTurnover {
    private VoucherTurnover() {}

    static List<VoucherEvent> of(
            IssuePaymentCertificate form,
            Ledger ledger,
            Sitting sitting,
            PaymentReceived payment,
            @Nullable NumberRange blank) {
        var original = original(form, ledger);
        var returned = original.filter(slip -> form.issueKind() == IssueKind.EXCHANGE && slip.state() == State.USED);
        List<VoucherEvent> events = new ArrayList<>();
        returned.ifPresent(
                slip -> events.add(new VoucherVoided(slip.collector(), slip.ticketKind(), slip.range(), "换开收回")));
        if (blank != null) {
            var handedOn = returned.map(Slip::amount).orElse(Money.ZERO);
            events.add(new VoucherUsed(
                    sitting.officer().id(),
                    form.ticketKind().code(),
                    blank,
                    form.taxpayerId(),
                    payment.voucherNo(),
                    original.isPresent() ? handedOn : payment.amount(),
                    ledger.today()));
        }
        return events;
    }

    /** The voucher the certificate was printed on before; none where that was electronic. */
    private static Optional<Slip> original(IssuePaymentCertificate form, Ledger ledger) {
        var no = form.originalNo();
        return no == null || form.issueKind() == IssueKind.ISSUE
                ? Optional.empty()
                : ledger.book(VouchersBook.class).filledFor(form.voucherNo(), no);
    }
}
