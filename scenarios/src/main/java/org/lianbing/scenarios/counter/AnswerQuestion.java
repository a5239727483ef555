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
import org.lianbing.scenarios.counter.CounterEvent.QuestionAnswered;

/** 回答询问: a figure, a date or one of the choices; the reply gives nothing away, and the last answer counts. */
@Form(
        code = "GT-05",
        title = "回答询问",
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
public record AnswerQuestion(
        @Label("问题") @Text(max = 40) String question,
        @Label("回答") @Text(max = 80) String answer) implements Operation {

    /** Most important first. */
    public enum Refusal implements Reason {
        @Says(code = "GT-05-V1", value = "没有人问过 {question}")
        NOT_ASKED,
        @Says(code = "GT-05-V2", value = "请在 {choices} 中选择")
        NO_CHOICE
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var asked = ledger.book(CounterBook.class).asked().stream()
                .filter(candidate -> candidate.id().equals(question))
                .findFirst()
                .orElse(null);
        if (asked == null) {
            return Decision.refuse(Refusal.NOT_ASKED, "question", question);
        }
        if (!asked.choices().isEmpty() && !asked.choices().contains(answer)) {
            return Decision.refuse(Refusal.NO_CHOICE, "choices", String.join("、", asked.choices()));
        }
        return Decision.accept(new QuestionAnswered(question, answer, asked.thanks()));
    }
}
