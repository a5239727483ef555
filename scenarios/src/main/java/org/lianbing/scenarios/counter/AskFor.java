package org.lianbing.scenarios.counter;

import java.time.LocalDate;
import java.util.Optional;
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
import org.lianbing.scenarios.Paper;
import org.lianbing.scenarios.counter.CounterEvent.CounterOpened;
import org.lianbing.scenarios.counter.CounterEvent.PaperRequested;

/** 索取资料: a paper by its id or by what it is called; the taxpayer hands it over if he has it with him. */
@Form(
        code = "GT-02",
        title = "索取资料",
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
public record AskFor(@Label("资料") @Text(max = 80) String askFor) implements Operation {
    private static final String NO_SUCH_PAPER = "这个我没有，办这件事要用到吗？";
    private static final String ON_THE_DESK = "已经放在您桌上了。";
    private static final String GIVEN = "给您。";
    private static final String NOT_YET = "这个现在还没有，到时候再给您。";
    private static final String FORGOTTEN = "这个我今天没带来。";

    /** Most important first. */
    public enum Refusal implements Reason {
        @Says(code = "GT-02-V1", value = "柜台前没有纳税人")
        NOBODY_THERE
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var counter = ledger.book(CounterBook.class);
        var script = counter.script();
        if (script == null) {
            return Decision.refuse(Refusal.NOBODY_THERE);
        }
        return Decision.accept(meant(script)
                .map(paper -> requested(paper, counter, ledger.today()))
                .orElseGet(() -> new PaperRequested(null, askFor, false, NO_SUCH_PAPER)));
    }

    private static PaperRequested requested(Paper paper, CounterBook counter, LocalDate today) {
        if (counter.isOnDesk(paper.id())) {
            return new PaperRequested(paper.id(), paper.title(), false, ON_THE_DESK);
        }
        var says = paper.says();
        if (paper.isThereOn(today)) {
            return new PaperRequested(paper.id(), paper.title(), true, says == null ? GIVEN : says);
        }
        var excuse = paper.handed() != Paper.Handed.LACKING ? NOT_YET : says == null ? FORGOTTEN : says;
        return new PaperRequested(paper.id(), paper.title(), false, excuse);
    }

    private Optional<Paper> meant(CounterOpened script) {
        var asked = KeywordMatch.plain(askFor);
        return script.papers().stream()
                .filter(paper -> paper.id().equals(askFor))
                .findFirst()
                .or(() -> script.papers().stream()
                        .filter(paper -> {
                            var title = KeywordMatch.plain(paper.title());
                            return title.contains(asked) || asked.contains(title);
                        })
                        .findFirst());
    }
}
