package org.lianbing.sandbox.qualification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.CommonCheck;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Rows;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Says.Kind;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.qualification.QualificationEvent.TaxItemsAssigned;
import org.lianbing.sandbox.books.qualification.QualificationEvent.TaxItemsEnded;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/**
 * 税（费）种认定: which taxes a taxpayer files, at which rate, how often. A row that names an assignment already in the
 * book, by sub-item and first day, changes or ends it; every other row is a new assignment.
 */
@Form(
        code = "RD-01",
        title = "税（费）种认定",
        posts = {Post.RECEPTION, Post.SOURCES},
        states = {TaxpayerState.ACCEPTED, TaxpayerState.PREPARING, TaxpayerState.NORMAL},
        law = "税务登记管理办法")
public record AssignTaxItems(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("认定行") @Rows(min = 1) List<ItemRow> items,
        @Label("改动原因") @Text(max = 200) @Nullable String changeReason)
        implements Operation {

    /** Most important first; the last is a warning. */
    public enum Refusal implements Reason {
        @Says(code = "RD-01-V1", value = "征收品目 {x} 不属于征收项目 {y}")
        NOT_OF_THE_ITEM,
        @Says(code = "RD-01-V2", value = "该品目在 {d1}–{d2} 已存在有效认定")
        OVERLAPPING,
        @Says(code = "RD-01-V3", value = "该登记注册类型不适用企业所得税")
        NO_ENTERPRISE_INCOME_TAX,
        @Says(code = "RD-01-V5", value = "一般纳税人不得选用征收率品目（简易计税除外）")
        SMALL_SCALE_ONLY,
        @Says(code = "RD-01-V8", value = "征收品目 {x} 在 {d} 无效")
        NOT_IN_FORCE,
        @Says(code = "RD-01-V6", value = "{x} {year} 年由{bureau}征收，地税征收标志应为 {flag}")
        WRONG_BUREAU,
        @Says(code = "RD-01-V7", value = "{x} 自 {d} 的税率（征收率）应为 {rates}，填写的是 {rate}；税率以小数填写")
        WRONG_RATE,
        @Says(code = "RD-01-V9", value = "{x} 的预算科目应为 {item}、预算级次应为 {level}")
        WRONG_BUDGET,
        @Says(code = "RD-01-V10", value = "{x} 的纳税期限应为 {periods}")
        WRONG_PERIOD,
        @Says(code = "RD-01-V11", value = "{x} 的认定已生效，止期或改动须填写改动原因")
        NO_CHANGE_REASON,
        @Says(code = "RD-01-V4", value = "请同时认定附加税费（2015 国税户由地税认定，附加税行标“地税征收”）", kind = Kind.WARNING)
        SURCHARGES_MISSING
    }

    @Override
    public boolean isLocalMatter(LocalDate today) {
        return today.isBefore(TaxAuthority.MERGER) && items.stream().anyMatch(ItemRow::localBureau);
    }

    @Override
    public void check(Faults faults) {
        for (int i = 0; i < items.size(); i++) {
            var validTo = items.get(i).validTo();
            if (validTo != null && validTo.isBefore(items.get(i).validFrom())) {
                faults.add("items[" + i + "].valid_to", "CV05", "有效期止 不得早于有效期起");
            }
        }
    }

    @Override
    public AssignTaxItems computed(Ledger ledger, Sitting sitting) {
        return new AssignTaxItems(
                taxpayerId, items.stream().map(ItemRow::computed).toList(), changeReason);
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var taxpayer = ledger.book(RegistrationBook.class).get(taxpayerId);
        if (sitting.isLocal() && !items.stream().allMatch(ItemRow::localBureau)) {
            return Decision.refuse(
                    CommonCheck.OTHER_BUREAU, "org", taxpayer.authority().label(ledger.today()));
        }
        var standing = ledger.book(QualificationBook.class).of(taxpayerId);
        var checks = new ItemChecks(taxpayer, standing, items, ledger.today());
        var refusal = firstRefusal(checks);
        if (refusal != null) {
            return refusal;
        }
        var plan = new AssignmentPlan(standing, items);
        return Decision.accepting()
                .post(events(plan))
                .post(sheet(ledger, sitting))
                .warnIf(checks.lackSurcharges(), Refusal.SURCHARGES_MISSING)
                .done();
    }

    /** Goes through the checks in their order, each over all rows. */
    private @Nullable Decision firstRefusal(ItemChecks checks) {
        return Stream.<Function<ItemRow, @Nullable Decision>>of(
                        checks::belongsToItem,
                        checks::overlapsNothing,
                        checks::suitsRegisterType,
                        checks::suitsGeneralTaxpayer,
                        checks::isInForce,
                        checks::namesItsBureau,
                        checks::hasRightRate,
                        checks::hasRightBudget,
                        checks::hasRightPeriod,
                        row -> checks.isExplained(row, changeReason))
                .flatMap(check -> items.stream().map(check))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Event> events(AssignmentPlan plan) {
        var why = changeReason == null ? "" : changeReason;
        var ended = plan.endings().entrySet().stream()
                .<Event>map(ending -> new TaxItemsEnded(taxpayerId, ending.getValue(), ending.getKey(), why));
        var assigned = plan.assignments();
        return assigned.isEmpty()
                ? ended.toList()
                : Stream.concat(ended, Stream.of(new TaxItemsAssigned(taxpayerId, assigned)))
                        .toList();
    }

    private DocumentIssued sheet(Ledger ledger, Sitting sitting) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("纳税人识别号", taxpayerId.toString());
        items.forEach(row -> content.put(
                row.levySubItem() + " " + row.subItem().label(row.validFrom()) + " " + row.validFrom(),
                "税率（征收率）" + row.rate() + "，纳税期限 " + row.periodType().label() + "，"
                        + row.levyMode().label() + (row.localBureau() ? "，地税征收" : "")
                        + (row.validTo() == null ? "" : "，至 " + row.validTo())));
        content.put("改动原因", changeReason == null ? "" : changeReason);
        return DocumentBook.next(ledger, sitting, 0, "tax-item-register", "税（费）种登记表", taxpayerId, content, "税务登记管理办法");
    }
}
