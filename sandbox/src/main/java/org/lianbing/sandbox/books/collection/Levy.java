package org.lianbing.sandbox.books.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.Choice;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * An amount due (应征) and what is left of it.
 *
 * @param source what raised it: the number of a return, a penalty decision, another levy for a late fee
 * @param due last day to pay without late fee
 * @param relieved what was remitted of it
 * @param pendingDebit serial of a bank debit that is not answered yet (扣款中), null otherwise
 */
public record Levy(
        String id,
        TaxpayerId taxpayerId,
        String levyItem,
        String levySubItem,
        TaxPeriod period,
        Kind kind,
        String source,
        LocalDate due,
        Money amount,
        Money paid,
        Money relieved,
        boolean cancelled,
        @Nullable String pendingDebit) {

    /** Kind of money (税款种类). */
    public enum Kind implements Choice {
        TAX("10", "正税"),
        LATE_FEE("20", "滞纳金"),
        FINE("30", "罚款");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Begins the source of a levy that is prepaid and set off in a later return. */
    public static final String PREPAYMENT = "预缴";

    public boolean isPrepayment() {
        return source.startsWith(PREPAYMENT);
    }

    /** What is still to be paid. */
    public Money balance() {
        return cancelled ? Money.ZERO : amount.minus(paid).minus(relieved);
    }

    /** How a levy stands on a day (状态). */
    public enum Standing {
        CANCELLED("已撤销"),
        PAID("已缴"),
        DEBIT_PENDING("扣款中"),
        OVERDUE("欠税"),
        PARTLY_PAID("部分"),
        UNPAID("未缴");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How it stands on the day. */
    public Standing standing(LocalDate today) {
        if (cancelled) {
            return Standing.CANCELLED;
        }
        if (!balance().isPositive()) {
            return Standing.PAID;
        }
        if (pendingDebit != null) {
            return Standing.DEBIT_PENDING;
        }
        if (today.isAfter(due)) {
            return Standing.OVERDUE;
        }
        return paid.isPositive() ? Standing.PARTLY_PAID : Standing.UNPAID;
    }

    /** Status in words, on a day: 已撤销, 已缴, 扣款中, 欠税, 部分 or 未缴. */
    public String status(LocalDate today) {
        return standing(today).label();
    }

    static Levy raised(CollectionEvent.LevyRaised raised) {
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

    Levy paying(Money more) {
        return new Levy(
                id,
                taxpayerId,
                levyItem,
                levySubItem,
                period,
                kind,
                source,
                due,
                amount,
                paid.plus(more),
                relieved,
                cancelled,
                pendingDebit);
    }

    Levy debiting(@Nullable String serial) {
        return new Levy(
                id,
                taxpayerId,
                levyItem,
                levySubItem,
                period,
                kind,
                source,
                due,
                amount,
                paid,
                relieved,
                cancelled,
                serial);
    }

    Levy reduced(Money less) {
        return new Levy(
                id,
                taxpayerId,
                levyItem,
                levySubItem,
                period,
                kind,
                source,
                due,
                amount.minus(less),
                paid,
                relieved,
                cancelled,
                pendingDebit);
    }

    Levy dueOn(LocalDate day) {
        return new Levy(
                id,
                taxpayerId,
                levyItem,
                levySubItem,
                period,
                kind,
                source,
                day,
                amount,
                paid,
                relieved,
                cancelled,
                pendingDebit);
    }

    Levy cancelling() {
        return new Levy(
                id,
                taxpayerId,
                levyItem,
                levySubItem,
                period,
                kind,
                source,
                due,
                amount,
                paid,
                relieved,
                true,
                pendingDebit);
    }
}
