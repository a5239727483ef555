package org.lianbing.sandbox.books.vouchers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.TaxpayerId;

/** What happens to tax vouchers (税收票证). */
public sealed interface VoucherEvent extends Event {
    /** A collector received blank vouchers. */
    record VouchersDrawn(String collector, String ticketKind, NumberRange range, LocalDate on) implements VoucherEvent {
        @Override
        public List<String> key() {
            return List.of(collector, ticketKind, range.toString());
        }
    }

    /** A voucher was filled in for a payment. */
    record VoucherUsed(
            String collector,
            String ticketKind,
            NumberRange number,
            @Nullable TaxpayerId taxpayerId,
            String paymentNo,
            Money amount,
            LocalDate on)
            implements VoucherEvent {
        @Override
        public List<String> key() {
            return List.of(ticketKind, number.toString());
        }
    }

    /** A voucher was spoilt. */
    record VoucherVoided(String collector, String ticketKind, NumberRange number, String reason)
            implements VoucherEvent {
        @Override
        public List<String> key() {
            return List.of(ticketKind, number.toString());
        }
    }

    /** Vouchers were lost, as reported by the collector (PZ-04). */
    record VouchersLost(String collector, String ticketKind, NumberRange range, LocalDate on) implements VoucherEvent {
        @Override
        public List<String> key() {
            return List.of(ticketKind, range.toString());
        }
    }

    /** A collector accounted for a range of vouchers (结报缴销). */
    record VouchersSettled(
            String collector,
            String ticketKind,
            NumberRange range,
            int usedQty,
            int voidQty,
            int lostQty,
            Money amount,
            LocalDate on)
            implements VoucherEvent {
        @Override
        public List<String> key() {
            return List.of(collector, ticketKind, range.toString());
        }
    }
}
