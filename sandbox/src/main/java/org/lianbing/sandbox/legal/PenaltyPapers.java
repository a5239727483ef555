package org.lianbing.sandbox.legal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.document.Remedies;
import org.lianbing.sandbox.law.penalty.HearingThreshold;
import org.lianbing.sandbox.value.ChineseAmount;

/** The papers of a penalty: notice, notice of the hearing, decision. */
record PenaltyPapers(ImposePenalty form, Ledger ledger, Sitting sitting) {
    static final String DECISION = "penalty-decision";

    private static final LocalDate REVISED = LocalDate.of(2021, 7, 15);

    DocumentIssued notice() {
        var content = facts();
        content.put("告知日期", form.notifiedDate().toString());
        content.put("陈述申辩权", "你（单位）有权陈述和申辩");
        content.put("听证权", form.isHearing() ? "你（单位）有权要求听证" : "未达听证标准");
        return paper(
                0, "penalty-notice", "税务行政处罚事项告知书", content, isRevised() ? "行政处罚法第四十四条、第四十五条" : "行政处罚法第三十一条、第三十二条");
    }

    DocumentIssued hearingNotice() {
        var content = named();
        content.put("拟罚款金额", form.amount().toString());
        content.put("提出期限", "收到告知后 " + HearingThreshold.requestDays(ledger.today()) + " 日内");
        return paper(1, "hearing-notice", "税务行政处罚听证通知书", content, isRevised() ? "行政处罚法第六十三条、第六十四条" : "行政处罚法第四十二条");
    }

    DocumentIssued decision() {
        var content = facts();
        content.put("处罚依据", form.violation().clause());
        content.put("陈述申辩", Objects.requireNonNullElse(form.statement(), "当事人未提出陈述申辩"));
        if (form.amount().isPositive()) {
            content.put("缴款期限", "自收到本决定书之日起十五日内缴纳，到期不缴纳的每日按罚款数额的百分之三加处罚款");
        }
        content.put("救济途径", Remedies.SENTENCE);
        var title = "税务行政处罚决定书（" + form.procedure().label() + "）";
        return paper(0, DECISION, title, content, form.violation().clause());
    }

    private Map<String, String> facts() {
        var content = named();
        content.put("违法行为", form.violation().label());
        content.put("处罚种类", form.penaltyKind().label());
        content.put("罚款金额", form.amount().toString());
        content.put("罚款金额（大写）", ChineseAmount.of(form.amount()).toString());
        return content;
    }

    private Map<String, String> named() {
        Map<String, String> content = new LinkedHashMap<>();
        content.put(
                "当事人",
                ledger.book(RegistrationBook.class).get(form.taxpayerId()).name());
        content.put("纳税人识别号", form.taxpayerId().toString());
        return content;
    }

    private boolean isRevised() {
        return !ledger.today().isBefore(REVISED);
    }

    private DocumentIssued paper(int nth, String kind, String title, Map<String, String> content, String clause) {
        return DocumentBook.next(ledger, sitting, nth, kind, title, form.taxpayerId(), content, clause);
    }
}
