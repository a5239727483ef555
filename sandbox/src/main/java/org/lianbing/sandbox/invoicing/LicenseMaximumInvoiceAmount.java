package org.lianbing.sandbox.invoicing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Application;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Flow;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Attachment;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoiceLimitLicensed;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.Serving;
import org.lianbing.sandbox.flow.Steps;
import org.lianbing.sandbox.law.vat.SupplyCategory;
import org.lianbing.sandbox.law.vat.VatRates;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxpayerId;

/** 增值税专用发票最高开票限额审批: an administrative licence, effective with the decision document (行政许可法 44 条). */
@Form(
        code = "FP-02",
        title = "增值税专用发票最高开票限额审批",
        flow = Flow.VISITED,
        posts = Post.RECEPTION,
        law = "行政许可法；国务院令412号第236项；国税发[2006]156号")
public record LicenseMaximumInvoiceAmount(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("申请限额") LicenceLevel applyLimit,
        @Label("申请理由") @Text(max = 500, min = 20) String reason,
        @Label("近 12 月销售额") Money sales_12m,
        @Label("单笔最大合同额（含税）") Money maxContract,
        @Label("申请份数依据") @Text(max = 500) @Nullable String basis,
        @Label("经办人") @Text(max = 40) String agentName,
        @Label("授权书") @Attachment("授权书") List<String> authDoc)
        implements Application {

    private static final int OFFICERS_ON_A_VISIT = 2;

    /** Most important first; the second and third are warnings. */
    public enum Refusal implements Reason {
        @Says(code = "FP-02-V1", value = "申请超过十万元（不含十万元）限额须先完成实地查验", applies = Says.Applies.GRANT)
        NOT_VISITED,
        @Says(code = "FP-02-V2", value = "限额低于合同单笔金额，请确认", kind = Says.Kind.WARNING)
        BELOW_CONTRACT,
        @Says(code = "FP-02-V3", value = "限额与经营规模不匹配，须补充说明", kind = Says.Kind.WARNING)
        BEYOND_SCALE,
        @Says(code = "FP-02-V4", value = "该户未登记为增值税一般纳税人，不能申请最高开票限额", applies = Says.Applies.BOTH)
        NOT_GENERAL,
        @Says(code = "FP-02-V5", value = "实地查验须由两名以上不同人员进行", applies = Says.Applies.GRANT)
        VISITED_ALONE,
        @Says(code = "FP-02-V6", value = "实地查验情况不符，不得准予许可", applies = Says.Applies.GRANT)
        VISIT_DISAGREES
    }

    @Override
    public boolean needs(Action action) {
        return action != Action.VISIT || applyLimit.needsVisit();
    }

    @Override
    public Decision open(Ledger ledger, Sitting sitting) {
        if (!isRegisteredAsGeneral(ledger)) {
            return Decision.refuse(Refusal.NOT_GENERAL);
        }
        var today = ledger.today();
        var capital = ledger.book(RegistrationBook.class).get(taxpayerId).registeredCapital();
        var papers = new LicencePapers(this, ledger, sitting);
        return Decision.accepting()
                .post(papers.application())
                .post(papers.acceptance())
                .warnIf(isBelowContract(today), Refusal.BELOW_CONTRACT)
                .warnIf(!applyLimit.matches(sales_12m, capital, today), Refusal.BEYOND_SCALE)
                .done();
    }

    @Override
    public Decision grant(Ledger ledger, Case matter, Sitting sitting) {
        if (applyLimit.needsVisit()) {
            var visit = matter.form(Action.VISIT, Steps.Visit.class);
            if (visit == null || isAlone(visit)) {
                return Decision.refuse(Refusal.NOT_VISITED);
            }
            if (visit.visitResult() == Steps.VisitResult.NOT_CONFIRMED) {
                return Decision.refuse(Refusal.VISIT_DISAGREES);
            }
        }
        return isRegisteredAsGeneral(ledger) ? Decision.accept() : Decision.refuse(Refusal.NOT_GENERAL);
    }

    @Override
    public Decision after(Action action, Ledger ledger, Case matter, Sitting sitting) {
        return switch (action) {
            case VISIT -> visited(matter);
            case ISSUE -> issued(ledger, matter, sitting);
            case REJECT -> rejected(ledger, matter, sitting);
            case SERVE -> served(ledger, matter);
            case ACCEPT, SUPPLEMENT, REVIEW, HEAR, APPROVE, RETURN, ARCHIVE, WITHDRAW -> Decision.accept();
        };
    }

    private static Decision visited(Case matter) {
        var visit = matter.form(Action.VISIT, Steps.Visit.class);
        return visit == null || isAlone(visit) ? Decision.refuse(Refusal.VISITED_ALONE) : Decision.accept();
    }

    private Decision issued(Ledger ledger, Case matter, Sitting sitting) {
        var approval = matter.last(Action.APPROVE);
        var grantedOn = approval == null ? ledger.today() : approval.on();
        var decision = new LicencePapers(this, ledger, sitting).licence(matter.no(), grantedOn);
        return Decision.accept(
                decision, new InvoiceLimitLicensed(taxpayerId, applyLimit.code(), grantedOn, decision.no()));
    }

    private Decision rejected(Ledger ledger, Case matter, Sitting sitting) {
        var rejection = matter.form(Action.REJECT, Steps.Reject.class);
        var why = rejection == null ? "" : rejection.reason();
        return Decision.accept(new LicencePapers(this, ledger, sitting).refusal(matter.no(), why));
    }

    private static Decision served(Ledger ledger, Case matter) {
        var issue = matter.last(Action.ISSUE);
        var step = matter.form(Action.SERVE, Steps.Serve.class);
        if (issue == null || step == null) {
            throw new IllegalStateException(matter.no() + " 送达前没有出件");
        }
        var document = ledger.book(DocumentBook.class)
                .issuedBy(issue.entry(), LicencePapers.LICENCE)
                .orElseThrow();
        var tooEarly = Serving.tooEarly(ledger, document, step);
        return tooEarly == null ? Decision.accept(Serving.served(document, step)) : tooEarly;
    }

    private static boolean isAlone(Steps.Visit visit) {
        return visit.visitors().stream().map(Steps.Visitor::officer).distinct().count() < OFFICERS_ON_A_VISIT;
    }

    /** Registration suffices: one that takes effect next month may be prepared for now. */
    private boolean isRegisteredAsGeneral(Ledger ledger) {
        return ledger.book(QualificationBook.class).of(taxpayerId).general() != null;
    }

    /** The contract is taken as one over goods at the general rate. */
    private boolean isBelowContract(LocalDate today) {
        var rate = VatRates.at(SupplyCategory.GOODS, today).value();
        var net = Money.rounded(maxContract.yuan().divide(BigDecimal.ONE.add(rate), 4, RoundingMode.HALF_UP));
        return applyLimit.maxSingle(today).filter(net::isMoreThan).isPresent();
    }
}
