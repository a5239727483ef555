package org.lianbing.sandbox.invoicing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Application;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Flow;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Coded;
import org.lianbing.sandbox.Limits.Number;
import org.lianbing.sandbox.Limits.Rows;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.Approval;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoiceTypesApproved;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.ResidentId;
import org.lianbing.sandbox.value.TaxpayerId;

/** 发票票种核定: which kind of invoice a taxpayer may take, up to which amount, how many, and who fetches them. */
@Form(code = "FP-01", title = "发票票种核定", flow = Flow.APPROVED, posts = Post.RECEPTION, law = "发票管理办法15、16条；征管法21条")
public record ApproveInvoiceTypes(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("申请类型") ApplyType applyType,
        @Label("票种") @Coded("invoice_kind") String invoiceKind,
        @Label("单份最高限额") SingleLimit singleLimit,
        @Label("每月最高领用数量（份）") @Number(precision = 6) Integer monthlyQty,
        @Label("每次最高领用数量") @Number(precision = 6) Integer perTimeQty,
        @Label("持票最高数量") @Number(precision = 6) Integer holdQty,
        @Label("领票方式") TakeMode takeMode,
        @Label("购票员") @Rows List<Buyer> buyers)
        implements Application {

    /** A person who may take invoices. */
    public record Buyer(
            @Label("购票员姓名") @Text(max = 40) String buyerName,
            @Label("购票员证件号码") ResidentId buyerIdNo) {}

    /** Most important first. */
    public enum Refusal implements Reason {
        @Says(code = "FP-01-V1", value = "非增值税一般纳税人不得核定专用发票", applies = Says.Applies.BOTH)
        NOT_GENERAL,
        @Says(code = "FP-01-V2", value = "单份限额超过最高开票限额准予许可（{x}）", applies = Says.Applies.BOTH)
        ABOVE_LICENCE,
        @Says(code = "FP-01-V3", value = "每次领用数量不得大于每月最高领用数量")
        PER_TIME_ABOVE_MONTH,
        @Says(code = "FP-01-V4", value = "辅导期/D 级纳税人专票每次发售不得超过 {n} 份", applies = Says.Applies.BOTH)
        ABOVE_COACHED_CAP,
        @Says(code = "FP-01-V5", value = "该户尚无有效的税（费）种认定，请先办理 RD-01", applies = Says.Applies.BOTH)
        NO_TAX_ITEMS,
        @Says(code = "FP-01-V6", value = "新办纳税人首月专票不得超过 25 份、单份限额不得超过十万元", applies = Says.Applies.BOTH)
        ABOVE_FIRST_MONTH,
        @Says(code = "FP-01-V7", value = "持票最高数量不得小于每次最高领用数量")
        HOLDS_LESS_THAN_PER_TIME,
        @Says(code = "FP-01-V8", value = "申请类型“{type}”与现有核定不符：{why}")
        TYPE_DOES_NOT_FIT
    }

    @Override
    public void check(Faults faults) {
        if (applyType == ApplyType.CANCEL) {
            return;
        }
        if (monthlyQty == 0) {
            faults.add("monthly_qty", "CV05", "每月最高领用数量（份） 应大于 0");
        }
        if (perTimeQty == 0) {
            faults.add("per_time_qty", "CV05", "每次最高领用数量 应大于 0");
        }
    }

    /** The chief approves a first special invoice, and whatever is above the standard (百万元 and more). */
    @Override
    public boolean needs(Action action) {
        return action != Action.APPROVE
                || applyType != ApplyType.CANCEL
                        && (applyType == ApplyType.FIRST && isSpecial()
                                || singleLimit.compareTo(SingleLimit.HUNDRED_THOUSAND) > 0);
    }

    @Override
    public Decision open(Ledger ledger, Sitting sitting) {
        var refusal = refusal(ledger, ledger.today());
        if (refusal == null && !isCancelled() && holdQty < perTimeQty) {
            refusal = Decision.refuse(Refusal.HOLDS_LESS_THAN_PER_TIME);
        }
        var why = applyType.misfit(account(ledger).approval(invoiceKind), asked());
        if (refusal == null && !why.isEmpty()) {
            refusal = Decision.refuse(Refusal.TYPE_DOES_NOT_FIT, "type", applyType.label(), "why", why);
        }
        return refusal == null ? Decision.accept() : refusal;
    }

    @Override
    public Decision grant(Ledger ledger, Case matter, Sitting sitting) {
        var refusal = refusal(ledger, matter.acceptedOn());
        if (refusal != null) {
            return refusal;
        }
        var asked = asked();
        return Decision.accept(
                new InvoiceTypesApproved(
                        taxpayerId,
                        asked.kind(),
                        asked.singleLimit(),
                        asked.monthly(),
                        asked.perTime(),
                        asked.hold(),
                        asked.takeMode(),
                        asked.buyers()),
                paper(ledger, sitting, "invoice-types-approval", "纳税人领用发票票种核定表"));
    }

    @Override
    public Decision after(Action action, Ledger ledger, Case matter, Sitting sitting) {
        return action == Action.ISSUE
                ? Decision.accept(paper(ledger, sitting, "invoice-purchase-book", "发票领购簿"))
                : Decision.accept();
    }

    private @Nullable Decision refusal(Ledger ledger, LocalDate acceptedOn) {
        if (isCancelled()) {
            return null;
        }
        var refusal = isSpecial() ? refusalOfLicence(ledger) : null;
        if (refusal != null) {
            return refusal;
        }
        if (perTimeQty > monthlyQty) {
            return Decision.refuse(Refusal.PER_TIME_ABOVE_MONTH);
        }
        var cap = SupplyCaps.perTime(ledger, taxpayerId);
        if (isSpecial() && cap.isPresent() && perTimeQty > cap.getAsInt()) {
            return Decision.refuse(Refusal.ABOVE_COACHED_CAP, "n", cap.getAsInt());
        }
        var qualifications = ledger.book(QualificationBook.class).of(taxpayerId);
        if (qualifications.items().stream().noneMatch(item -> item.isValidOn(ledger.today()))) {
            return Decision.refuse(Refusal.NO_TAX_ITEMS);
        }
        var isNew = applyType == ApplyType.FIRST && isSpecial();
        return isNew && SupplyCaps.tooMuchForNewTaxpayer(ledger, taxpayerId, acceptedOn, monthlyQty, singleLimit)
                ? Decision.refuse(Refusal.ABOVE_FIRST_MONTH)
                : null;
    }

    private @Nullable Decision refusalOfLicence(Ledger ledger) {
        if (!ledger.book(QualificationBook.class).of(taxpayerId).isGeneralOn(ledger.today())) {
            return Decision.refuse(Refusal.NOT_GENERAL);
        }
        var licence = account(ledger).licence();
        if (licence != null && licence.level().compareTo(singleLimit.code()) >= 0) {
            return null;
        }
        var level = licence == null ? Optional.<LicenceLevel>empty() : LicenceLevel.ofCode(licence.level());
        return Decision.refuse(
                Refusal.ABOVE_LICENCE, "x", level.map(LicenceLevel::label).orElse("尚未许可"));
    }

    private boolean isCancelled() {
        return applyType == ApplyType.CANCEL;
    }

    private boolean isSpecial() {
        return CodeTables.named("invoice_kind").rows(invoiceKind).stream().anyMatch(kind -> kind.flag("special"));
    }

    /** What is asked for; cancelling asks for none. */
    private Approval asked() {
        return new Approval(
                invoiceKind,
                singleLimit.code(),
                isCancelled() ? 0 : monthlyQty,
                isCancelled() ? 0 : perTimeQty,
                isCancelled() ? 0 : holdQty,
                takeMode.code(),
                buyers.stream()
                        .map(buyer -> new InvoiceAccount.Buyer(
                                buyer.buyerName(), buyer.buyerIdNo().toString()))
                        .toList());
    }

    private InvoiceAccount account(Ledger ledger) {
        return ledger.book(InvoicingBook.class).of(taxpayerId);
    }

    private DocumentIssued paper(Ledger ledger, Sitting sitting, String kind, String title) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("申请类型", applyType.label());
        content.put("票种", CodeTables.named("invoice_kind").label(invoiceKind, ledger.today()));
        content.put("单份最高限额", singleLimit.label());
        content.put("每月最高领用数量", String.valueOf(asked().monthly()));
        content.put("每次最高领用数量", String.valueOf(asked().perTime()));
        content.put("持票最高数量", String.valueOf(asked().hold()));
        content.put("领票方式", takeMode.label());
        content.put(
                "购票员",
                buyers.stream()
                        .map(buyer -> buyer.buyerName() + " " + buyer.buyerIdNo())
                        .collect(Collectors.joining("；")));
        return DocumentBook.next(ledger, sitting, 0, kind, title, taxpayerId, content, "发票管理办法第十五条");
    }
}
