package org.lianbing.sandbox.legal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.document.Remedies;
import org.lianbing.sandbox.flow.Steps;
import org.lianbing.sandbox.value.CodeTables;

/** The papers of an order to correct. */
record OrderPapers(OrderCorrection form, Ledger ledger, Sitting sitting) {
    static final String ORDER = "correction-order";

    private static final LocalDate REVISED = LocalDate.of(2021, 7, 15);

    DocumentIssued order() {
        var content = facts();
        content.put("限期改正日", form.orderDue().toString());
        content.put("处罚告知", Boolean.TRUE.equals(form.firstFree()) ? "首次违法，在限期内改正的不予行政处罚" : "逾期不改正的，将依法予以行政处罚");
        return paper(0, ORDER, "责令限期改正通知书", content, form.violation().clause());
    }

    /** For a first violation that was put right before the order. */
    DocumentIssued noPenalty() {
        var content = facts();
        content.put("决定", "首次发生、情节轻微且已改正，不予行政处罚");
        content.put("救济途径", Remedies.SENTENCE);
        return paper(1, "no-penalty-decision", "不予税务行政处罚决定书", content, noPenaltyClause());
    }

    /** The same rule stood in article 27 of the law on penalties until the law was revised. */
    private String noPenaltyClause() {
        var article = ledger.today().isBefore(REVISED) ? "行政处罚法第二十七条" : "行政处罚法第三十三条";
        return article + "；国家税务总局公告2021年第6号";
    }

    DocumentIssued proofOfService(String orderNo, Steps.Serve step) {
        var content = named();
        content.put("送达文书", "责令限期改正通知书 " + orderNo);
        content.put("送达方式", step.method().label());
        content.put("送达日期", step.servedOn().toString());
        content.put("受送达人", step.receiver());
        return paper(0, "proof-of-service", "税务文书送达回证", content, "税收征收管理法实施细则第一百零一条");
    }

    private Map<String, String> facts() {
        var content = named();
        content.put("违法类型", form.violation().label());
        var item = form.levyItem();
        if (item != null) {
            content.put("关联税种", CodeTables.named("levy_item").label(item, ledger.today()));
        }
        var period = form.period();
        if (period != null) {
            content.put("关联属期", period.toString());
        }
        return content;
    }

    private Map<String, String> named() {
        Map<String, String> content = new LinkedHashMap<>();
        content.put(
                "纳税人名称",
                ledger.book(RegistrationBook.class).get(form.taxpayerId()).name());
        content.put("纳税人识别号", form.taxpayerId().toString());
        return content;
    }

    private DocumentIssued paper(int nth, String kind, String title, Map<String, String> content, String clause) {
        return DocumentBook.next(ledger, sitting, nth, kind, title, form.taxpayerId(), content, clause);
    }
}
