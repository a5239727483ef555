package org.lianbing.sandbox.registration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Coded;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Says.Kind;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.RegistrationEvent.AccountingSystemFiled;
import org.lianbing.sandbox.books.registration.Taxpayer.AccountingFiling;
import org.lianbing.sandbox.books.registration.Taxpayer.Software;
import org.lianbing.sandbox.calendar.DueRule;
import org.lianbing.sandbox.calendar.FilingDeadline;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * 财务会计制度及核算软件备案: how a taxpayer keeps his books. The period of his statements decides which of them become due.
 */
@Form(code = "DJ-04", title = "财务会计制度及核算软件备案", posts = Post.RECEPTION, law = "征管法20条；实施细则24条")
public record FileAccountingSystem(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("会计制度") @Coded("accounting_system") String accountingSystem,
        @Label("低值易耗品摊销方法") Amortisation amortMethod,
        @Label("折旧方法") Depreciation deprMethod,
        @Label("成本核算方法") Costing costMethod,
        @Label("核算软件名称") @Text(max = 80) @Nullable String softwareName,
        @Label("核算软件版本") @Text(max = 20) @Nullable String softwareVersion,
        @Label("软件启用日") @Nullable LocalDate softwareStartDate,
        @Label("报表报送期") @Nullable ReportPeriod reportPeriod)
        implements Operation {
    private static final int TERM_DAYS = 15;

    /** A fault of the form and a warning; nothing refuses a filing. */
    public enum Refusal implements Reason {
        @Says(code = "DJ-04-V2", value = "须选择财务报表报送期间，否则无法生成报送清册", kind = Kind.MALFORMED)
        NO_REPORT_PERIOD,
        @Says(code = "DJ-04-V1", value = "逾期报送财务会计制度备案（信用扣 3 分）", kind = Kind.WARNING)
        LATE
    }

    @Override
    public void check(Faults faults) {
        if (reportPeriod == null) {
            faults.add("report_period", Refusal.NO_REPORT_PERIOD);
        }
        if (softwareName != null || softwareVersion != null || softwareStartDate != null) {
            requireSoftwareWhole(faults);
        }
    }

    private void requireSoftwareWhole(Faults faults) {
        if (softwareName == null) {
            faults.missing("software_name", "核算软件名称");
        }
        if (softwareVersion == null) {
            faults.missing("software_version", "核算软件版本");
        }
        if (softwareStartDate == null) {
            faults.missing("software_start_date", "软件启用日");
        }
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var taxpayer = ledger.book(RegistrationBook.class).get(taxpayerId);
        var isFirst = taxpayer.accounting() == null;
        var isLate = ledger.today().isAfter(taxpayer.confirmedOn().plusDays(TERM_DAYS));
        return Decision.accepting()
                .post(new AccountingSystemFiled(taxpayerId, filing(ledger.today())))
                .post(report(ledger, sitting))
                .warnIf(isFirst && isLate, Refusal.LATE)
                .done();
    }

    private AccountingFiling filing(LocalDate today) {
        return new AccountingFiling(
                accountingSystem,
                amortMethod.code(),
                deprMethod.code(),
                costMethod.code(),
                period().code(),
                today,
                software());
    }

    private @Nullable Software software() {
        return softwareName == null || softwareVersion == null || softwareStartDate == null
                ? null
                : new Software(softwareName, softwareVersion, softwareStartDate);
    }

    private ReportPeriod period() {
        return Objects.requireNonNull(reportPeriod, "the form's own check lets none through without");
    }

    /** Its last lines begin the list of statements to be handed in (报送清册): the first period and its deadline. */
    private DocumentIssued report(Ledger ledger, Sitting sitting) {
        var first = TaxPeriod.covering(period().kind(), ledger.today());
        var rule = period() == ReportPeriod.YEAR ? DueRule.WITHIN_5_MONTHS : DueRule.WITHIN_15_DAYS;
        Map<String, String> content = new LinkedHashMap<>();
        content.put("纳税人识别号", taxpayerId.toString());
        content.put("会计制度", CodeTables.named("accounting_system").label(accountingSystem, ledger.today()));
        content.put("低值易耗品摊销方法", amortMethod.label());
        content.put("折旧方法", deprMethod.label());
        content.put("成本核算方法", costMethod.label());
        content.put("核算软件", softwareName == null ? "" : softwareName + " " + softwareVersion);
        content.put("报表报送期", period().label());
        content.put("首个报送属期", first.toString());
        content.put("首个报送期限", FilingDeadline.statutory().dueOf(first, rule).toString());
        return new RegistrationPapers(ledger, sitting)
                .issued(0, "accounting-system-report", "财务会计制度及核算软件备案报告书", taxpayerId, content, "税收征收管理法第二十条");
    }
}
