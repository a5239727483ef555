package org.lianbing.scenarios.counter;

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
import org.lianbing.scenarios.counter.CounterEvent.PaperOpened;

/** 查看资料: a paper on the desk is opened. */
@Form(
        code = "GT-03",
        title = "查看资料",
        posts = {
            Post.RECEPTION,
            Post.REVIEW,
            Post.APPROVAL,
            Post.DEPUTY_DIRECTOR,
            Post.INVOICES,
            Post.SOURCES,
            Post.COLLECTION,
            Post.VOUCHERS,
            Post.ACCOUNTING,
            Post.ASSESSMENT,
            Post.CASE_SELECTION,
            Post.INSPECTION,
            Post.TRIAL,
            Post.EXECUTION,
            Post.LEGAL,
            Post.SERVICE,
            Post.EXPORT_REFUND,
            Post.ADMINISTRATION,
            Post.ARCHIVE,
            Post.HEARING
        },
        law = "全国税务机关纳税服务规范",
        anyBureau = true)
public record OpenPaper(@Label("资料") @Text(max = 40) String paper) implements Operation {

    /** Most important first. */
    public enum Refusal implements Reason {
        @Says(code = "GT-03-V1", value = "桌上没有资料 {paper}，请先向纳税人索取")
        NOT_ON_THE_DESK
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        return ledger.book(CounterBook.class).isOnDesk(paper)
                ? Decision.accept(new PaperOpened(paper))
                : Decision.refuse(Refusal.NOT_ON_THE_DESK, "paper", paper);
    }
}
