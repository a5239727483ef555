package org.lianbing.sandbox.registration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import org.lianbing.sandbox.Limits.Computed;
import org.lianbing.sandbox.Limits.Flattened;
import org.lianbing.sandbox.Limits.NotFuture;
import org.lianbing.sandbox.Limits.Number;
import org.lianbing.sandbox.Limits.Rows;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Says.Applies;
import org.lianbing.sandbox.Says.Kind;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.registration.RegistrationEvent.RegistrationCertificateIssued;
import org.lianbing.sandbox.books.registration.RegistrationEvent.RegistrationCompleted;
import org.lianbing.sandbox.books.registration.RegistrationEvent.TaxpayerRegistered;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.flow.TodoEvent.TodoRaised;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.OrgCode;
import org.lianbing.sandbox.value.Region;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/**
 * 设立税务登记: a unit enters the register when its certificate is made, in state 01, and is complete (state 03) when the
 * source-management post has gone over the record. Units founded since 2015-10-01 confirm their unified code instead.
 */
@Form(
        code = "DJ-01",
        title = "设立税务登记（单位纳税人）",
        flow = Flow.REVIEWED,
        posts = Post.RECEPTION,
        law = "征管法15条；实施细则12条；税务登记管理办法（总局令7号）10–12条")
public record RegisterTaxpayer(
        @Label("纳税人名称") @Text(max = 80) String taxpayerName,
        @Label("组织机构代码") OrgCode orgCode,
        @Label("纳税人识别号") @Computed @Nullable TaxpayerId taxpayerId,
        @Label("登记注册类型") @Coded("register_type") String registerType,
        @Label("国地税共管标志") JointAdministration jointAdmin,
        @Label("行业") @Coded("industry") String industry,
        @Flattened("legal_rep_") LegalRepresentative legalRep,
        @Label("注册地址") @Text(max = 200) String regAddress,
        @Label("生产经营地址") @Text(max = 200) String bizAddress,
        @Label("注册地行政区划") @Coded("region") String region,
        @Label("注册资本（元）") Money regCapital,
        @Label("营业执照号") LicenceNo licenseNo,
        @Label("开业日期") @NotFuture LocalDate openDate,
        @Label("领照日期") @NotFuture LocalDate licenseDate,
        @Label("从业人数") @Number(precision = 8, min = 1) Integer employees,
        @Label("适用会计制度") @Coded("accounting_system") String accountingSystem,
        @Flattened("finance_") FinanceOfficer finance,
        @Flattened("tax_agent_") TaxAgent taxAgent,
        @Label("投资方列表") @Rows(min = 1) List<InvestorRow> investors,
        @Label("主管税务机关") @Coded("tax_authority") String taxAuthority)
        implements Application {
    private static final int TERM_DAYS = 30;
    private static final LocalDate UNIFIED_CODE_SINCE = LocalDate.of(2015, 10, 1);

    /** Most important first; the last two are warnings. */
    public enum Refusal implements Reason {
        @Says(code = "DJ-01-V2", value = "该纳税人识别号已登记（{name}），不得重复登记，请核对或走变更/复业", applies = Applies.BOTH)
        ALREADY_REGISTERED,
        @Says(code = "DJ-01-V3", value = "投资方投资比例合计应为 100%，当前 {x}%")
        SHARES_NOT_WHOLE,
        @Says(code = "DJ-01-V4", value = "港澳台/外商投资企业必须填写外方国家（地区）")
        COUNTRY_MISSING,
        @Says(code = "DJ-01-V5", value = "主管税务机关不管辖该行政区划")
        WRONG_AUTHORITY,
        @Says(code = "DJ-01-V6", value = "纳税人识别号应为 {x}")
        WRONG_NUMBER,
        @Says(code = "DJ-01-V1", value = "超过法定 30 日登记期限，须先转 FZ-01 责令限期改正/处罚", kind = Kind.WARNING)
        LATE,
        @Says(code = "DJ-01-V7", value = "2015-10-01 起新设企业领取一照一码营业执照，不再发税务登记证，应办理 DJ-02 一照一码户信息确认", kind = Kind.WARNING)
        UNIFIED_CODE_APPLIES
    }

    /** A number left out is computed at once, so that a second application for the same unit is found to be pending. */
    public RegisterTaxpayer {
        taxpayerId = taxpayerId == null ? TaxpayerId.of(Region.of(region), orgCode) : taxpayerId;
    }

    @Override
    public boolean registers() {
        return true;
    }

    @Override
    public void check(Faults faults) {
        for (int i = 0; i < investors.size(); i++) {
            investors.get(i).check("investors[" + i + "]", faults);
        }
    }

    @Override
    public Decision open(Ledger ledger, Sitting sitting) {
        var refusal = new RegistrationJudgement(this, ledger, sitting).refusal();
        if (refusal != null) {
            return refusal;
        }
        var papers = new RegistrationPapers(ledger, sitting);
        return Decision.accepting()
                .post(papers.registrationForm(0, this))
                .post(papers.receipt(1, number(), taxpayerName, "设立税务登记"))
                .warnIf(isLate(ledger.today()), Refusal.LATE)
                .warnIf(isUnifiedCodeDue(), Refusal.UNIFIED_CODE_APPLIES)
                .done();
    }

    private boolean isLate(LocalDate acceptedOn) {
        return ChronoUnit.DAYS.between(licenseDate, acceptedOn) > TERM_DAYS;
    }

    /** 国办发[2015]50号 speaks of enterprises; other units kept their certificates for the time being. */
    private boolean isUnifiedCodeDue() {
        var isEnterprise = "123".indexOf(registerType.charAt(0)) >= 0;
        return isEnterprise && !licenseDate.isBefore(UNIFIED_CODE_SINCE);
    }

    /** The number the unit gets: its region and its organisation code. */
    TaxpayerId number() {
        return TaxpayerId.of(Region.of(region), orgCode);
    }

    @Override
    public Decision after(Action action, Ledger ledger, Case matter, Sitting sitting) {
        return action == Action.ISSUE ? issued(ledger, matter, sitting) : Decision.accept();
    }

    private Decision issued(Ledger ledger, Case matter, Sitting sitting) {
        var duplicate = new RegistrationJudgement(this, ledger, sitting).refusedAsRegistered();
        if (duplicate != null) {
            return duplicate;
        }
        var today = ledger.today();
        var taxpayer = taxpayer(today);
        var issue = Decision.accepting()
                .post(new TaxpayerRegistered(taxpayer))
                .post(new RegistrationCertificateIssued(number(), number().toString(), today))
                .post(new RegistrationPapers(ledger, sitting).certificate(0, taxpayer, "税务登记证正副本", "新发"))
                .post(new TodoRaised(number(), "RD-01", Post.SOURCES, "税（费）种认定：国税、地税各认定所管税种"));
        if (isLate(matter.acceptedOn())) {
            issue.post(new TodoRaised(number(), "FZ-01", Post.SOURCES, "逾期办理税务登记：" + licenseDate + " 领照"));
        }
        return issue.done();
    }

    @Override
    public Decision grant(Ledger ledger, Case matter, Sitting sitting) {
        return Decision.accept(
                new RegistrationCompleted(number(), ledger.today()),
                new TodoRaised(number(), "FP-01", Post.RECEPTION, "发票票种核定（可选）"));
    }

    private Taxpayer taxpayer(LocalDate today) {
        var authority = TaxAuthority.of(taxAuthority);
        return new Taxpayer(
                number(),
                taxpayerName,
                TaxpayerState.ACCEPTED,
                registerType,
                industry,
                authority.isLocal() ? authority.counterpart() : authority,
                region,
                legalRep.person(),
                regAddress,
                bizAddress,
                regCapital,
                licenseNo.toString(),
                openDate,
                licenseDate,
                today,
                employees,
                accountingSystem,
                finance.person(),
                taxAgent.person(),
                investors.stream().map(InvestorRow::investor).toList(),
                null,
                null,
                List.of(),
                List.of(),
                new Taxpayer.Particulars(jointAdmin.code(), "", "", "", ""));
    }
}
