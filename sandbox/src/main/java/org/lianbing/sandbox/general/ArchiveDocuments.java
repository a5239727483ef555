package org.lianbing.sandbox.general;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Computed;
import org.lianbing.sandbox.Limits.Matching;
import org.lianbing.sandbox.Limits.NotFuture;
import org.lianbing.sandbox.Limits.Number;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.general.GeneralBook;
import org.lianbing.sandbox.books.general.GeneralEvent.DocumentArchived;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentBook.Filed;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** 一户式档案采集与查询: a document goes on its taxpayer's file, whatever his state, once its matter is done. */
@Form(
        code = "ZH-01",
        title = "一户式档案采集与查询",
        posts = {
            Post.ARCHIVE,
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
            Post.HEARING
        },
        law = "工作流三期：归档环节与一户式查询",
        states = {
            TaxpayerState.ACCEPTED,
            TaxpayerState.PREPARING,
            TaxpayerState.NORMAL,
            TaxpayerState.SUSPENDED,
            TaxpayerState.ABNORMAL,
            TaxpayerState.LIQUIDATING,
            TaxpayerState.DEREGISTERED,
            TaxpayerState.ABNORMAL_DEREGISTERED,
            TaxpayerState.REPORTED_OUTSIDE,
            TaxpayerState.REPORT_SETTLED
        },
        anyBureau = true)
public record ArchiveDocuments(
        @Label("识别号") TaxpayerId taxpayerId,
        @Label("名称") @Text(max = 80) @Computed @Nullable String taxpayerName,

        @Label("业务事项") @Text(max = 5) @Matching(value = "[A-Z]{2}-[0-9]{2}", says = "事项代码，如 FP-01")
        String operationCode,

        @Label("文书") @Text(max = 30) String documentNo,
        @Label("形成日期") @NotFuture LocalDate createdDate,
        @Label("操作人") @Text(max = 20) @Computed @Nullable String operator,
        @Label("页数") @Number(precision = 4, min = 1) Integer pages,
        @Label("密级") Secrecy secrecy,
        @Label("保存期") Retention retention)
        implements Operation {

    /** Most important first. */
    public enum Refusal implements Reason {
        @Says(code = "ZH-01-V1", value = "该业务缺少应归档文书：{list}")
        DOCUMENT_MISSING,
        @Says(code = "ZH-01-V2", value = "无权查询他人/他辖区档案")
        OTHER_BUREAU,
        @Says(code = "ZH-01-V3", value = "该文书已归档（{d}），不得重复归档")
        ARCHIVED_ALREADY,
        @Says(code = "ZH-01-V4", value = "形成日期应为 {d}")
        WRONG_DATE,
        @Says(code = "ZH-01-V5", value = "{field} 应为“{x}”")
        COMPUTED_WRONG
    }

    @Override
    public ArchiveDocuments computed(Ledger ledger, Sitting sitting) {
        return new ArchiveDocuments(
                taxpayerId,
                taxpayerName == null ? nameIn(ledger) : taxpayerName,
                operationCode,
                documentNo,
                createdDate,
                operator == null ? sitting.officer().id() : operator,
                pages,
                secrecy,
                retention);
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var document = ledger.book(DocumentBook.class)
                .find(documentNo)
                .filter(filed -> taxpayerId.equals(filed.issued().taxpayerId()))
                .orElse(null);
        if (document == null) {
            return Decision.refuse(Refusal.DOCUMENT_MISSING, "list", documentNo);
        }
        var refusal = refusal(ledger, sitting, document);
        if (refusal != null) {
            return refusal;
        }
        return Decision.accept(
                new DocumentArchived(
                        taxpayerId,
                        operationCode,
                        documentNo,
                        createdDate,
                        pages,
                        secrecy.code(),
                        retention.code(),
                        sitting.officer().id()),
                list(ledger, sitting, document));
    }

    private @Nullable Decision refusal(Ledger ledger, Sitting sitting, Filed document) {
        var undone = undone(ledger, document);
        if (undone != null) {
            return Decision.refuse(Refusal.DOCUMENT_MISSING, "list", undone);
        }
        var bureau = sitting.officer().authority();
        var charge = ledger.book(RegistrationBook.class).get(taxpayerId).authority();
        if (!bureau.isSameBureauAs(charge) && !bureau.isSameBureauAs(charge.counterpart())) {
            return Decision.refuse(Refusal.OTHER_BUREAU);
        }
        var archived = ledger.book(GeneralBook.class).archived(taxpayerId, documentNo);
        if (archived.isPresent()) {
            return Decision.refuse(Refusal.ARCHIVED_ALREADY, "d", archived.get().createdOn());
        }
        if (!createdDate.equals(document.issued().issuedOn())) {
            return Decision.refuse(Refusal.WRONG_DATE, "d", document.issued().issuedOn());
        }
        if (!nameIn(ledger).equals(taxpayerName)) {
            return Decision.refuse(Refusal.COMPUTED_WRONG, "field", "名称", "x", nameIn(ledger));
        }
        return sitting.officer().id().equals(operator)
                ? null
                : Decision.refuse(
                        Refusal.COMPUTED_WRONG,
                        "field",
                        "操作人",
                        "x",
                        sitting.officer().id());
    }

    /**
     * What is wrong with the matter the document comes from, null if nothing. A document without a case comes from an
     * instant operation, which is done with the document itself.
     */
    private @Nullable String undone(Ledger ledger, Filed document) {
        var matter = origin(ledger, document).orElse(null);
        if (matter == null) {
            return null;
        }
        if (!matter.operation().equals(operationCode)) {
            return documentNo + "（属 " + matter.operation() + "）";
        }
        var pending = ledger.book(CaseBook.class)
                .pending(matter.operation(), taxpayerId)
                .filter(undecided -> undecided.no().equals(matter.no()));
        return pending.isPresent() ? documentNo + "（" + matter.no() + " 尚未办结）" : null;
    }

    /** The case whose opening or step issued the document. */
    private Optional<Case> origin(Ledger ledger, Filed document) {
        return ledger.book(CaseBook.class).of(taxpayerId).stream()
                .filter(matter -> matter.taken().stream().anyMatch(taken -> taken.entry() == document.entry()))
                .findFirst();
    }

    private String nameIn(Ledger ledger) {
        return ledger.book(RegistrationBook.class).get(taxpayerId).name();
    }

    private DocumentIssued list(Ledger ledger, Sitting sitting, Filed document) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("纳税人名称", nameIn(ledger));
        content.put("业务事项", operationCode);
        content.put("文书", document.issued().title() + " " + documentNo);
        content.put("形成日期", createdDate.toString());
        content.put("页数", pages.toString());
        content.put("密级", secrecy.label());
        content.put("保存期", retention.label());
        return DocumentBook.next(ledger, sitting, 0, "archive-list", "归档清单", taxpayerId, content, "");
    }
}
