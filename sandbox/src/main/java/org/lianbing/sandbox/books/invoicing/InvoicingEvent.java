package org.lianbing.sandbox.books.invoicing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.Buyer;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** What happens to invoices. */
public sealed interface InvoicingEvent extends Event {
    /** Invoices came into a counter's stock. */
    record CounterStocked(TaxAuthority counter, String kind, NumberRange range) implements InvoicingEvent {
        @Override
        public List<String> key() {
            return List.of(counter.toString(), kind, range.toString());
        }
    }

    /** A kind of invoice was approved for a taxpayer, replacing what was approved before; monthly 0 cancels it. */
    record InvoiceTypesApproved(
            TaxpayerId taxpayerId,
            String kind,
            String singleLimit,
            int monthlyQty,
            int perTimeQty,
            int holdQty,
            String takeMode,
            List<Buyer> buyers)
            implements InvoicingEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), kind);
        }
    }

    /** The highest amount of a single special invoice was licensed. */
    record InvoiceLimitLicensed(TaxpayerId taxpayerId, String level, LocalDate grantedOn, String documentNo)
            implements InvoicingEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString());
        }
    }

    /** Invoices were sold at a counter. */
    record InvoicesSold(
            TaxpayerId taxpayerId,
            TaxAuthority counter,
            String kind,
            NumberRange range,
            int qty,
            String buyerIdNo,
            LocalDate soldOn)
            implements InvoicingEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), kind);
        }
    }

    /** The quota and the numbers sold were written to the taxpayer's tax-control device (写盘). */
    record DeviceWritten(TaxpayerId taxpayerId, String kind, NumberRange range) implements InvoicingEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), kind);
        }
    }

    /** The taxpayer issued invoices. */
    record InvoicesIssued(
            TaxpayerId taxpayerId, String kind, NumberRange range, int voided, int red, Money amount, Money tax)
            implements InvoicingEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), range.toString());
        }
    }

    /** Used invoices were verified; they free his holding again. */
    record InvoicesVerified(
            TaxpayerId taxpayerId,
            String kind,
            NumberRange range,
            int issuedQty,
            int voidQty,
            int redQty,
            Money issuedAmount,
            Money issuedTax)
            implements InvoicingEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), range.toString());
        }
    }

    /** The taxpayer's device reported its period. */
    record DeviceCopied(TaxpayerId taxpayerId, TaxPeriod period, Money sales, Money tax) implements InvoicingEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), period.toString());
        }
    }

    /** Input invoices were authenticated for a period. */
    record InputCertified(TaxpayerId taxpayerId, TaxPeriod period, int count, Money amount, Money tax)
            implements InvoicingEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), period.toString());
        }
    }

    /** Supply was stopped, or resumed when {@code reason} is null. */
    record SupplyChanged(TaxpayerId taxpayerId, @Nullable String reason) implements InvoicingEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString());
        }
    }
}
