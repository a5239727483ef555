package org.lianbing.scenarios.counter;

import java.time.LocalDate;
import java.util.List;
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
import org.lianbing.scenarios.Dialogue.Phrase;
import org.lianbing.scenarios.counter.CounterEvent.CounterOpened;
import org.lianbing.scenarios.counter.CounterEvent.PhraseSaid;

/** 与纳税人交谈: a phrase by its id, or free words that are taken for one by their keywords. */
@Form(
        code = "GT-01",
        title = "与纳税人交谈",
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
public record Say(@Label("说") @Text(max = 500) String say) implements Operation {

    /** Most important first. */
    public enum Refusal implements Reason {
        @Says(code = "GT-01-V1", value = "柜台前没有纳税人")
        NOBODY_THERE
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var counter = ledger.book(CounterBook.class);
        var script = counter.script();
        if (script == null) {
            return Decision.refuse(Refusal.NOBODY_THERE);
        }
        var phrase = meant(script);
        if (phrase == null) {
            return Decision.accept(new PhraseSaid(null, say, script.dialogue().unmatched(), List.of()));
        }
        var text = say.equals(phrase.id()) ? phrase.say() : say;
        var again = phrase.again();
        var reply = again != null && counter.times(phrase.id()) > 0 ? again : phrase.reply();
        return Decision.accept(new PhraseSaid(phrase.id(), text, reply, handed(phrase, counter, ledger.today())));
    }

    private @Nullable Phrase meant(CounterOpened script) {
        var dialogue = script.dialogue();
        return dialogue.phrase(say)
                .or(() -> dialogue.phrases().stream()
                        .filter(phrase -> KeywordMatch.plain(phrase.say()).equals(KeywordMatch.plain(say)))
                        .findFirst())
                .or(() -> KeywordMatch.best(say, dialogue.phrases(), Phrase::keywords))
                .orElse(null);
    }

    /** Papers he has with him and that do not yet lie on the desk. */
    private static List<String> handed(Phrase phrase, CounterBook counter, LocalDate today) {
        return phrase.hands().stream()
                .filter(id -> !counter.isOnDesk(id))
                .filter(id -> counter.paper(id)
                        .filter(paper -> paper.isThereOn(today))
                        .isPresent())
                .toList();
    }
}
