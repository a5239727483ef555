package org.lianbing.sandbox.books.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** What happens to returns. */
public sealed interface DeclarationEvent extends Event {
    @Override
    TaxpayerId taxpayerId();

    /** A return was filed. {@code covers} names the levy items it settles for the period. */
    record ReturnFiled(
            String no,
            TaxpayerId taxpayerId,
            String operation,
            String levyItem,
            List<String> covers,
            TaxPeriod period,
            LocalDate filedOn,
            LocalDate deadline,
            Map<String, Money> figures,
            Money due)
            implements DeclarationEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), levyItem, period.toString());
        }
    }

    /** An invoice was issued for a small-scale taxpayer at the counter (代开), its tax paid before. */
    record InvoicedOnBehalf(TaxpayerId taxpayerId, String invoiceNo, LocalDate issuedOn, Money sales, Money tax)
            implements DeclarationEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), invoiceNo);
        }
    }

    /** The one-window comparison of a VAT return was made: 0 agrees, 1 does not and locks the card. */
    record ReturnCompared(TaxpayerId taxpayerId, String returnNo, TaxPeriod period, String result, List<String> errors)
            implements DeclarationEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), period.toString());
        }
    }

    /** A return was made void. */
    record ReturnVoided(String no, TaxpayerId taxpayerId, String levyItem, TaxPeriod period, String reason)
            implements DeclarationEvent {
        @Override
        public List<String> key() {
            return List.of(no);
        }

        @Override
        public boolean undoes(Event earlier) {
            return earlier instanceof ReturnFiled filed && filed.no().equals(no);
        }
    }

    /** A return's figures were corrected; {@code difference} is what is now due in addition (negative: overpaid). */
    record ReturnCorrected(
            String no,
            TaxpayerId taxpayerId,
            String levyItem,
            TaxPeriod period,
            Map<String, Money> figures,
            Money due,
            Money difference,
            String reason)
            implements DeclarationEvent {
        @Override
        public List<String> key() {
            return List.of(no);
        }
    }
}
