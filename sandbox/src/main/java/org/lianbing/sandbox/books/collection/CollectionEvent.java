package org.lianbing.sandbox.books.collection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Order;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** What happens where money moves. */
public sealed interface CollectionEvent extends Event {
    @Override
    TaxpayerId taxpayerId();

    /** An amount became due. */
    record LevyRaised(
            String levyId,
            TaxpayerId taxpayerId,
            String levyItem,
            String levySubItem,
            TaxPeriod period,
            Levy.Kind kind,
            String source,
            LocalDate due,
            Money amount)
            implements CollectionEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), levyItem, period.toString(), kind.code());
        }
    }

    /** An unpaid levy fell away, as its return was made void. */
    record LevyCancelled(String levyId, TaxpayerId taxpayerId, String reason) implements CollectionEvent {
        @Override
        public List<String> key() {
            return List.of(levyId);
        }

        @Override
        public boolean undoes(Event earlier) {
            return earlier instanceof LevyRaised raised && raised.levyId().equals(levyId);
        }
    }

    /** A levy shrank, as its return was corrected downwards before it was paid. */
    record LevyReduced(String levyId, TaxpayerId taxpayerId, Money amount, String reason) implements CollectionEvent {
        @Override
        public List<String> key() {
            return List.of(levyId);
        }
    }

    /** The last day to pay moved, as when a penalty decision is served later than the day it was taken. */
    record LevyDueChanged(String levyId, TaxpayerId taxpayerId, LocalDate due, String reason)
            implements CollectionEvent {
        @Override
        public List<String> key() {
            return List.of(levyId);
        }
    }

    /** More was paid than is due now. */
    record OverpaymentArisen(TaxpayerId taxpayerId, String levyItem, TaxPeriod period, Money amount, String source)
            implements CollectionEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), levyItem, period.toString());
        }
    }

    /** The overpayment a return gave rise to fell away with it. */
    record OverpaymentWithdrawn(TaxpayerId taxpayerId, String source) implements CollectionEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), source);
        }

        @Override
        public boolean undoes(Event earlier) {
            return earlier instanceof OverpaymentArisen arisen
                    && arisen.source().equals(source);
        }
    }

    /** No late fee is charged on a levy: by a rule, or because the bureau was to blame (征管法52条). */
    record LateFeeWaived(String levyId, TaxpayerId taxpayerId, String reason) implements CollectionEvent {
        @Override
        public List<String> key() {
            return List.of(levyId);
        }
    }

    /** The bank was asked to debit the taxpayer's account; until it answers the levy stands at 扣款中. */
    record DebitOrdered(
            String serial,
            TaxpayerId taxpayerId,
            String levyId,
            String agreementNo,
            String bankCode,
            String bankAccount,
            Money amount)
            implements CollectionEvent, Order {
        @Override
        public List<String> key() {
            return List.of(levyId);
        }

        @Override
        public String partner() {
            return "bank";
        }

        @Override
        public Map<String, String> message() {
            Map<String, String> message = new LinkedHashMap<>();
            message.put("serial", serial);
            message.put("agreement_no", agreementNo);
            message.put("bank_code", bankCode);
            message.put("bank_account", bankAccount);
            message.put("amount", amount.toString());
            return message;
        }
    }

    /** The bank did not debit: balance too low, agreement void, account closed. */
    record DebitFailed(String serial, TaxpayerId taxpayerId, String levyId, String reason) implements CollectionEvent {
        @Override
        public List<String> key() {
            return List.of(levyId);
        }

        @Override
        public boolean undoes(Event earlier) {
            return earlier instanceof DebitOrdered ordered && ordered.serial().equals(serial);
        }
    }

    /** Money reached the treasury for a levy (入库销号). */
    record PaymentReceived(
            String voucherNo,
            TaxpayerId taxpayerId,
            String levyId,
            String levyItem,
            TaxPeriod period,
            Levy.Kind kind,
            String payMode,
            String treasury,
            String budgetItem,
            String budgetLevel,
            Money amount,
            LocalDate paidOn,
            String collector)
            implements CollectionEvent {
        @Override
        public List<String> key() {
            return List.of(levyId);
        }
    }

    /** Taxpayer, bank and bureau agreed that taxes are debited (三方协议). */
    record AgreementSigned(
            TaxpayerId taxpayerId,
            String agreementNo,
            String bankCode,
            String bankName,
            String accountName,
            String bankAccount,
            LocalDate signedOn)
            implements CollectionEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString());
        }
    }

    /** The agreement ended. */
    record AgreementEnded(TaxpayerId taxpayerId, String agreementNo, String reason) implements CollectionEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString());
        }

        @Override
        public boolean undoes(Event earlier) {
            return earlier instanceof AgreementSigned signed
                    && signed.agreementNo().equals(agreementNo);
        }
    }
}
