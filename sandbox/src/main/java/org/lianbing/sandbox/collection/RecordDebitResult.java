package org.lianbing.sandbox.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.CommonCheck;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.NotFuture;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.DebitFailed;
import org.lianbing.sandbox.books.collection.Debit;

/** 扣款回执: the bank's answer to a debit. The same answer may arrive again and changes nothing then. */
@Form(code = "ZS-N1", title = "扣款回执", posts = Post.SYSTEM, law = "税收征收管理法第三十一条")
public record RecordDebitResult(
        @Label("扣款流水号") @Text(max = 30) String serial,
        @Label("扣款结果") DebitStatus status,
        @Label("失败原因") @Nullable @Text(max = 80) String reason,
        @Label("扣款日期") @NotFuture @Nullable LocalDate paidOn)
        implements Operation {

    /** What an answer can be wrong in. */
    public enum Refusal implements Reason {
        @Says(code = "ZS-N1-V1", value = "没有扣款指令 {serial}")
        UNKNOWN_SERIAL,
        @Says(code = "ZS-N1-V2", value = "扣款指令 {serial} 已有回执“{status}”，与本次不同")
        ANSWERED_OTHERWISE
    }

    @Override
    public void check(Faults faults) {
        if (status == DebitStatus.DONE && paidOn == null) {
            faults.missing("paid_on", "扣款日期");
        }
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var debit = ledger.book(CollectionBook.class).debit(serial).orElse(null);
        if (debit == null) {
            return Decision.refuse(Refusal.UNKNOWN_SERIAL, "serial", serial);
        }
        var succeeded = debit.succeeded();
        if (succeeded != null) {
            return succeeded == (status == DebitStatus.DONE)
                    ? Decision.accept()
                    : Decision.refuse(Refusal.ANSWERED_OTHERWISE, "serial", serial, "status", succeeded ? "成功" : "失败");
        }
        if (paidOn != null && paidOn.isBefore(debit.orderedOn())) {
            return Decision.refuse(
                    CommonCheck.DATE_OUT_OF_RANGE, "字段", "扣款日期", "a", debit.orderedOn(), "b", ledger.today());
        }
        return answered(ledger, sitting, debit);
    }

    private Decision answered(Ledger ledger, Sitting sitting, Debit debit) {
        var order = debit.order();
        if (status == DebitStatus.FAILED || paidOn == null) {
            return Decision.accept(
                    new DebitFailed(serial, order.taxpayerId(), order.levyId(), reason == null ? "银行未说明原因" : reason));
        }
        var levy = ledger.book(CollectionBook.class).find(order.levyId()).orElseThrow();
        var payment = new Payment(ledger, sitting, levy, PayMode.AGREEMENT, order.amount(), paidOn, debit.officer());
        return Decision.accepting().post(payment.events()).done();
    }
}
