package org.lianbing.scenarios.counter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Rows;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.scenarios.Dialogue.Notice;
import org.lianbing.scenarios.Persona;
import org.lianbing.scenarios.counter.CounterEvent.CounterOpened;
import org.lianbing.scenarios.counter.CounterEvent.NotifiedOnce;

/** 一次性告知: everything that is missing or to be heeded, told once and in writing. */
@Form(
        code = "GT-04",
        title = "一次性告知",
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
        law = "全国税务机关纳税服务规范：一次性告知",
        anyBureau = true)
public record NotifyOnce(@Label("告知事项") @Rows List<String> items) implements Operation {

    /** Most important first. */
    public enum Refusal implements Reason {
        @Says(code = "GT-04-V1", value = "柜台前没有纳税人")
        NOBODY_THERE
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var script = ledger.book(CounterBook.class).script();
        if (script == null) {
            return Decision.refuse(Refusal.NOBODY_THERE);
        }
        var told = items.stream().map(item -> meant(item, script)).distinct().toList();
        var document = document(ledger, sitting, script.persona(), told);
        return Decision.accept(new NotifiedOnce(told, document.no()), document);
    }

    private static NotifiedOnce.Item meant(String item, CounterOpened script) {
        var dialogue = script.dialogue();
        return dialogue.notice(item)
                .or(() -> KeywordMatch.best(item, dialogue.notices(), Notice::keywords))
                .map(notice -> new NotifiedOnce.Item(notice.id(), notice.text()))
                .orElseGet(() -> new NotifiedOnce.Item(null, item));
    }

    private static DocumentIssued document(
            Ledger ledger, Sitting sitting, Persona persona, List<NotifiedOnce.Item> told) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("纳税人", persona.taxpayerName());
        for (int i = 0; i < told.size(); i++) {
            content.put("事项 " + (i + 1), told.get(i).text());
        }
        var id = persona.taxpayerId();
        return DocumentBook.next(
                ledger, sitting, 0, "one-time-notice", "一次性告知书", id == null ? null : TaxpayerId.of(id), content, "");
    }
}
