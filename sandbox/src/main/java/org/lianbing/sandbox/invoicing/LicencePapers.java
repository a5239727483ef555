package org.lianbing.sandbox.invoicing;

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

/** The papers of a licence for the highest invoice amount, from the application to the decision either way. */
record LicencePapers(LicenseMaximumInvoiceAmount form, Ledger ledger, Sitting sitting) {
    static final String LICENCE = "invoice-limit-licence";

    DocumentIssued application() {
        var content = named();
        content.put("申请限额", form.applyLimit().label());
        content.put("申请理由", form.reason());
        content.put("近 12 月销售额", form.sales_12m().toString());
        content.put("单笔最大合同额（含税）", form.maxContract().toString());
        content.put("申请份数依据", Objects.requireNonNullElse(form.basis(), ""));
        content.put("经办人", form.agentName());
        return paper(0, "licence-application", "税务行政许可申请表", content, "行政许可法第二十九条");
    }

    DocumentIssued acceptance() {
        var content = named();
        content.put("申请事项", "增值税专用发票最高开票限额审批（" + form.applyLimit().label() + "）");
        content.put("受理日期", ledger.today().toString());
        content.put("办理期限", "自受理之日起二十个工作日内作出决定");
        return paper(1, "licence-acceptance-notice", "税务行政许可受理通知书", content, "行政许可法第三十二条");
    }

    DocumentIssued licence(String caseNo, LocalDate decidedOn) {
        var content = named();
        content.put("受理号", caseNo);
        content.put("准予最高开票限额", form.applyLimit().label());
        content.put("决定日期", decidedOn.toString());
        return paper(0, LICENCE, "准予税务行政许可决定书", content, "行政许可法第三十八条第一款");
    }

    DocumentIssued refusal(String caseNo, String why) {
        var content = named();
        content.put("受理号", caseNo);
        content.put("申请限额", form.applyLimit().label());
        content.put("不予许可的理由", why);
        content.put("救济途径", Remedies.SENTENCE);
        return paper(0, "licence-refusal", "不予税务行政许可决定书", content, "行政许可法第三十八条第二款");
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
