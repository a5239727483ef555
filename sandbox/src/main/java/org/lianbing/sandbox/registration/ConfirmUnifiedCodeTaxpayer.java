package org.lianbing.sandbox.registration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.CommonCheck;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Inquiry;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Coded;
import org.lianbing.sandbox.Limits.Flattened;
import org.lianbing.sandbox.Limits.Number;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Reply;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Says.Kind;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.RegistrationEvent.TaxpayerRegistered;
import org.lianbing.sandbox.flow.TodoEvent.TodoRaised;
import org.lianbing.sandbox.value.InvalidValue;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.Uscc;

/**
 * 一照一码户信息确认: the commerce registry pushed the record of a unit founded since 2015-10-01; the counter adds what it
 * lacks and confirms. No certificate is issued.
 */
@Form(
        code = "DJ-02",
        title = "一照一码户信息确认（补充采集）",
        posts = Post.RECEPTION,
        asks = RegistryInquiry.PARTNER,
        law = "国办发[2015]50号；税总函[2015]482号")
public record ConfirmUnifiedCodeTaxpayer(
        @Label("统一社会信用代码") @Text(max = 18) String uscc,
        @Label("核算方式") AccountingMode accountingMode,
        @Label("适用会计制度") @Coded("accounting_system") String accountingSystem,
        @Label("从业人数") @Number(precision = 8, min = 1) Integer employees,
        @Label("生产经营地址") @Text(max = 200) String bizAddress,
        @Label("联系电话") @Text(max = 20) String phone,
        @Flattened("finance_") VerifiedFinanceOfficer finance,
        @Flattened("tax_agent_") VerifiedTaxAgent taxAgent,
        @Label("总分机构类型") BranchKind branchType,
        @Label("总机构统一社会信用代码") @Nullable Uscc headOfficeUscc,
        @Label("差异原因") @Text(max = 200) @Nullable String differenceReason)
        implements Operation {

    /** Most important first. */
    public enum Refusal implements Reason {
        @Says(code = "DJ-02-V1", value = "统一社会信用代码：{message}", kind = Kind.MALFORMED)
        WRONG_CODE,
        @Says(code = "DJ-02-V4", value = "工商共享平台暂无应答，所填内容已保留，请稍后再试")
        REGISTRY_SILENT,
        @Says(code = "DJ-02-V2", value = "未接收到工商共享信息，请核对代码或稍后再试")
        NOT_IN_REGISTRY,
        @Says(code = "DJ-02-V5", value = "该统一社会信用代码已登记（{name}），不得重复确认")
        ALREADY_REGISTERED,
        @Says(code = "DJ-02-V3", value = "{字段} 与工商登记不一致，须填写差异原因")
        DIFFERS
    }

    @Override
    public TaxpayerId taxpayerId() {
        return TaxpayerId.of(uscc);
    }

    @Override
    public boolean registers() {
        return true;
    }

    @Override
    public List<Inquiry> inquiries(Ledger ledger) {
        return List.of(new RegistryInquiry(uscc));
    }

    @Override
    public void check(Faults faults) {
        try {
            Uscc.of(uscc);
        } catch (InvalidValue wrong) {
            faults.add("uscc", "DJ-02-V1", "统一社会信用代码：" + wrong.getMessage());
        }
        if (branchType == BranchKind.BRANCH && headOfficeUscc == null) {
            faults.missing("head_office_uscc", "总机构统一社会信用代码");
        }
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var reply = sitting.reply(RegistryInquiry.PARTNER);
        if (reply.status() == Reply.Status.UNREACHABLE) {
            return Decision.refuse(Refusal.REGISTRY_SILENT);
        }
        var pushed = RegistryRecord.read(reply);
        if (pushed == null) {
            return Decision.refuse(Refusal.NOT_IN_REGISTRY);
        }
        var authority = authority(pushed, sitting);
        if (!authority.isSameBureauAs(sitting.officer().authority())) {
            return Decision.refuse(CommonCheck.OTHER_BUREAU, "org", authority.label(ledger.today()));
        }
        var known = ledger.book(RegistrationBook.class).find(taxpayerId()).orElse(null);
        if (known != null && known.state().isLive()) {
            return Decision.refuse(Refusal.ALREADY_REGISTERED, "name", known.name());
        }
        var differing = differing(pushed);
        return differing.isEmpty() || differenceReason != null
                ? confirmed(pushed, authority, differing, ledger, sitting)
                : Decision.refuse(Refusal.DIFFERS, "字段", String.join("、", differing));
    }

    /** The officer's own bureau where it administers the region, as a development zone's does; else the district's. */
    private static TaxAuthority authority(RegistryRecord pushed, Sitting sitting) {
        var own = sitting.officer().authority();
        return !own.isLocal() && pushed.region().equals(own.region())
                ? own
                : TaxAuthority.of("1" + pushed.region().code() + "0000");
    }

    /** Labels of the fields both sides have and fill differently. */
    private List<String> differing(RegistryRecord pushed) {
        List<String> labels = new ArrayList<>();
        addIfDifferent(labels, "生产经营地址", bizAddress, pushed.knownBusinessAddress());
        addIfDifferent(labels, "联系电话", phone, pushed.phone());
        addIfDifferent(labels, "财务负责人姓名", finance.name(), pushed.financeName());
        return labels;
    }

    private static void addIfDifferent(List<String> labels, String label, String filled, String pushed) {
        if (!pushed.isBlank() && !pushed.equals(filled)) {
            labels.add(label);
        }
    }

    private Decision confirmed(
            RegistryRecord pushed, TaxAuthority authority, List<String> differing, Ledger ledger, Sitting sitting) {
        var file = new UnifiedCodeFile(this, pushed, ledger);
        return Decision.accepting()
                .post(new TaxpayerRegistered(file.taxpayer(authority)))
                .post(file.supplement(differing, sitting))
                .post(new TodoRaised(taxpayerId(), "RD-01", Post.SOURCES, "税（费）种认定：国税、地税各认定所管税种"))
                .done();
    }
}
