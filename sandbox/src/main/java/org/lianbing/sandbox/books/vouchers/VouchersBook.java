package org.lianbing.sandbox.books.vouchers;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;

/** Tax vouchers of all collectors by number range; the slips never overlap and none disappears. */
public record VouchersBook(Vector<Slip> slips) implements Book<VoucherEvent> {
    public static final VouchersBook EMPTY = new VouchersBook(Vector.empty());

    /** A range in one state; a used voucher stands alone with its amount. */
    public record Slip(
            String collector, String ticketKind, NumberRange range, State state, String paymentNo, Money amount) {}

    /** Where a slip stands. */
    public enum State {
        BLANK("结存"),
        USED("已填用"),
        VOID("作废"),
        LOST("丢失"),
        SETTLED("已结报缴销");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Override
    public Class<VoucherEvent> eventType() {
        return VoucherEvent.class;
    }

    @Override
    public VouchersBook post(VoucherEvent event, Stamp stamp) {
        return switch (event) {
            case VoucherEvent.VouchersDrawn d ->
                new VouchersBook(
                        slips.append(new Slip(d.collector(), d.ticketKind(), d.range(), State.BLANK, "", Money.ZERO)));
            case VoucherEvent.VoucherUsed u ->
                replacing(new Slip(u.collector(), u.ticketKind(), u.number(), State.USED, u.paymentNo(), u.amount()));
            case VoucherEvent.VoucherVoided v ->
                replacing(new Slip(v.collector(), v.ticketKind(), v.number(), State.VOID, "", Money.ZERO));
            case VoucherEvent.VouchersLost l ->
                replacing(new Slip(l.collector(), l.ticketKind(), l.range(), State.LOST, "", Money.ZERO));
            case VoucherEvent.VouchersSettled s -> settled(s);
        };
    }

    /** A collector's slips of a kind within a range. */
    public List<Slip> within(String collector, String ticketKind, NumberRange range) {
        return slips.filter(slip -> slip.collector().equals(collector)
                        && slip.ticketKind().equals(ticketKind)
                        && slip.range().overlaps(range))
                .toJavaList();
    }

    /** A collector's slips of a kind, by number. */
    public List<Slip> of(String collector, String ticketKind) {
        return slips.filter(slip ->
                        slip.collector().equals(collector) && slip.ticketKind().equals(ticketKind))
                .sortBy(Slip::range)
                .toJavaList();
    }

    /** The lowest blank number a collector holds of a kind. */
    public Optional<NumberRange> nextBlank(String collector, String ticketKind) {
        return of(collector, ticketKind).stream()
                .filter(slip -> slip.state() == State.BLANK)
                .map(slip -> slip.range().first(1))
                .findFirst();
    }

    /** The slip filled in for a payment. */
    public Optional<Slip> forPayment(String paymentNo) {
        return slips.find(slip -> slip.paymentNo().equals(paymentNo)).toJavaOptional();
    }

    /** The voucher of this number that was filled in for a payment. */
    public Optional<Slip> filledFor(String paymentNo, String number) {
        return slips.find(slip -> slip.paymentNo().equals(paymentNo)
                        && slip.range().fromText().equals(number))
                .toJavaOptional();
    }

    private VouchersBook replacing(Slip changed) {
        List<Slip> next = new ArrayList<>();
        for (var slip : slips) {
            if (slip.ticketKind().equals(changed.ticketKind()) && slip.range().overlaps(changed.range())) {
                slip.range()
                        .minus(changed.range())
                        .forEach(rest -> next.add(new Slip(
                                slip.collector(),
                                slip.ticketKind(),
                                rest,
                                slip.state(),
                                slip.paymentNo(),
                                slip.amount())));
            } else {
                next.add(slip);
            }
        }
        next.add(changed);
        return new VouchersBook(Vector.ofAll(next));
    }

    /** Each slip keeps its payment and amount; one that reaches beyond the range is split. */
    private VouchersBook settled(VoucherEvent.VouchersSettled settled) {
        var book = this;
        for (var slip : within(settled.collector(), settled.ticketKind(), settled.range())) {
            var from = Math.max(slip.range().from(), settled.range().from());
            var to = Math.min(slip.range().to(), settled.range().to());
            var part = new NumberRange(slip.range().code(), from, to);
            book = book.replacing(new Slip(
                    slip.collector(), slip.ticketKind(), part, State.SETTLED, slip.paymentNo(), slip.amount()));
        }
        return book;
    }
}
