package org.lianbing.courses.stage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.DebitFailed;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.books.collection.Levy;

/** Stands in for 扣款结果登记 until the replica has it. */
@Form(code = "ZS-N1", title = "扣款结果", posts = Post.SYSTEM, law = "测试")
record RecordAnswer(
        @Label("流水号") @Text(max = 60) String serial,
        @Label("结果") @Text(max = 10) String status,
        @Label("原因") @Text(max = 200) @Nullable String reason,
        @Label("扣款日期") LocalDate paidOn)
        implements Operation {

    enum Refusal implements Reason {
        @Says(code = "ZS-N1-V1", value = "没有待回执的扣款 {serial}")
        UNKNOWN_SERIAL
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var book = ledger.book(CollectionBook.class);
        return book.of(StageBaseline.TAXPAYER).stream()
                .filter(levy -> serial.equals(levy.pendingDebit()))
                .findFirst()
                .map(levy -> recorded(levy, book, ledger))
                .orElseGet(() -> Decision.refuse(Refusal.UNKNOWN_SERIAL, "serial", serial));
    }

    private Decision recorded(Levy levy, CollectionBook book, Ledger ledger) {
        return status.equals("success")
                ? Decision.accept(new PaymentReceived(
                        book.nextVoucherNo(ledger.today()), levy.taxpayerId(), levy.id(), levy.levyItem(), levy.period(),
                        levy.kind(), "01", "国家金库", "101010106", "10", levy.balance(), paidOn, "系统"))
                : Decision.accept(
                        new DebitFailed(serial, levy.taxpayerId(), levy.id(), reason == null ? "" : reason));
    }
}
