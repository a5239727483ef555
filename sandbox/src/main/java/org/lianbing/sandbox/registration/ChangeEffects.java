package org.lianbing.sandbox.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.registration.RegisterItem;
import org.lianbing.sandbox.books.registration.RegistrationEvent.RegistrationCertificateIssued;
import org.lianbing.sandbox.books.registration.RegistrationEvent.RegistrationChanged;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.flow.TodoEvent.TodoRaised;
import org.lianbing.sandbox.registration.ChangeRegistration.Refusal;

/** What follows from a change of the register: the new version, its papers, and what other posts must bring in line. */
record ChangeEffects(ChangeRegistration form, Taxpayer taxpayer, Ledger ledger, Sitting sitting) {

    Decision decision() {
        var papers = new RegistrationPapers(ledger, sitting);
        var acceptance = Decision.accepting()
                .post(new RegistrationChanged(taxpayer.id(), entries()))
                .post(sheet(papers));
        var certificateNo = taxpayer.certificateNo();
        if (certificateNo != null
                && form.changeItems().stream().anyMatch(row -> row.changeItem().isOnCertificate())) {
            acceptance
                    .post(new RegistrationCertificateIssued(taxpayer.id(), certificateNo, ledger.today()))
                    .post(papers.certificate(1, taxpayer.changed(entries()), "税务登记证（换发）", "换发"));
        }
        if (form.changes(RegisterItem.NAME, RegisterItem.LEGAL_REPRESENTATIVE)) {
            followUp(acceptance);
        }
        return acceptance.done();
    }

    /** Device and bank still know the old name or the old legal representative. */
    private void followUp(Decision.Acceptance acceptance) {
        var invoices = ledger.book(InvoicingBook.class).of(taxpayer.id());
        if (!invoices.approvals().isEmpty() || !invoices.pieces().isEmpty()) {
            acceptance.post(new TodoRaised(taxpayer.id(), "RD-08", Post.INVOICES, "名称或法定代表人变更：变更税控发行信息"));
        }
        ledger.book(CollectionBook.class)
                .agreement(taxpayer.id())
                .ifPresent(agreement -> acceptance
                        .post(new TodoRaised(
                                taxpayer.id(),
                                "ZS-04",
                                Post.COLLECTION,
                                "名称或法定代表人变更：复核三方协议 " + agreement.agreementNo()))
                        .warnIf(true, Refusal.AGREEMENT_STALE, "no", agreement.agreementNo()));
    }

    private List<Taxpayer.Change> entries() {
        return form.changeItems().stream()
                .map(row -> new Taxpayer.Change(
                        row.changeItem().code(),
                        row.valueIn(taxpayer),
                        row.newValue(),
                        form.changeDate(),
                        ledger.today(),
                        sitting.officer().id()))
                .toList();
    }

    private DocumentIssued sheet(RegistrationPapers papers) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("纳税人识别号", taxpayer.id().toString());
        form.changeItems()
                .forEach(row -> content.put(row.changeItem().label(), row.valueIn(taxpayer) + " → " + row.newValue()));
        content.put("批准机关", textOf(form.approveOrg()));
        content.put("批准文件", textOf(form.approveDoc()));
        content.put("变更日期（工商）", form.changeDate().toString());
        return papers.issued(0, "registration-change", "变更税务登记表", taxpayer.id(), content, "税收征收管理法第十六条");
    }

    private static String textOf(@Nullable String filled) {
        return filled == null ? "" : filled;
    }
}
