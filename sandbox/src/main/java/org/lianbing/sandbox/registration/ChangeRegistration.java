package org.lianbing.sandbox.registration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Attachment;
import org.lianbing.sandbox.Limits.NotFuture;
import org.lianbing.sandbox.Limits.Rows;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Says.Kind;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.registration.RegisterItem;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** 变更税务登记: what changed at the commerce registry is entered here within 30 days; the old version stays in the file. */
@Form(
        code = "DJ-03",
        title = "变更税务登记",
        posts = Post.RECEPTION,
        states = {TaxpayerState.NORMAL, TaxpayerState.SUSPENDED, TaxpayerState.ABNORMAL},
        law = "征管法16条；实施细则14条")
public record ChangeRegistration(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("变更项目") @Rows(min = 1) List<ItemChange> changeItems,
        @Label("批准机关") @Text(max = 80) @Nullable String approveOrg,
        @Label("批准文件") @Text(max = 80) @Nullable String approveDoc,
        @Label("变更日期（工商）") @NotFuture LocalDate changeDate,
        @Label("附件") @Attachment("营业执照副本等") List<String> attachments)
        implements Operation {
    private static final int TERM_DAYS = 30;

    /** Most important first; the last is a warning. */
    public enum Refusal implements Reason {
        @Says(code = "DJ-03-V1", value = "变更后内容与变更前相同")
        NOTHING_CHANGED,
        @Says(code = "DJ-03-V2", value = "逾期 {n} 天办理变更，须处理违法行为后办理")
        LATE,
        @Says(code = "DJ-03-V3", value = "纳税人名称变更，请先缴销结存专用发票并变更税控发行信息")
        SPECIAL_INVOICES_HELD,
        @Says(code = "DJ-03-V4", value = "非正常户须先解除（DJ-07）")
        ABNORMAL,
        @Says(code = "DJ-03-V5", value = "{item} 变更前内容应为“{x}”")
        WRONG_OLD_VALUE,
        @Says(code = "DJ-03-V6", value = "该户有在办的注销登记（{no}），不能变更")
        DEREGISTERING,
        @Says(code = "DJ-03-V7", value = "三方协议（{no}）所载信息已变更，将不能扣款，请与银行重新签订（ZS-04）", kind = Kind.WARNING)
        AGREEMENT_STALE
    }

    @Override
    public void check(Faults faults) {
        List<RegisterItem> seen = new ArrayList<>();
        for (int i = 0; i < changeItems.size(); i++) {
            var change = changeItems.get(i);
            var path = "change_items[" + i + "]";
            if (seen.contains(change.changeItem())) {
                faults.add(
                        path + ".change_item",
                        "CV05",
                        "变更项目 " + change.changeItem().label() + " 重复");
            }
            seen.add(change.changeItem());
            change.check(path, faults);
        }
        if (changes(RegisterItem.NAME, RegisterItem.LEGAL_REPRESENTATIVE, RegisterItem.REGISTER_TYPE)) {
            requireApproval(faults);
        }
    }

    private void requireApproval(Faults faults) {
        if (approveOrg == null) {
            faults.missing("approve_org", "批准机关");
        }
        if (approveDoc == null) {
            faults.missing("approve_doc", "批准文件");
        }
    }

    boolean changes(RegisterItem... items) {
        return changeItems.stream().anyMatch(change -> List.of(items).contains(change.changeItem()));
    }

    @Override
    public ChangeRegistration computed(Ledger ledger, Sitting sitting) {
        var taxpayer = taxpayer(ledger);
        var completed =
                changeItems.stream().map(change -> change.computed(taxpayer)).toList();
        return new ChangeRegistration(taxpayerId, completed, approveOrg, approveDoc, changeDate, attachments);
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var taxpayer = taxpayer(ledger);
        var refusal = refusal(taxpayer, ledger);
        return refusal == null ? new ChangeEffects(this, taxpayer, ledger, sitting).decision() : refusal;
    }

    private @Nullable Decision refusal(Taxpayer taxpayer, Ledger ledger) {
        if (changeItems.stream().anyMatch(change -> change.changesNothing(taxpayer))) {
            return Decision.refuse(Refusal.NOTHING_CHANGED);
        }
        var late = ChronoUnit.DAYS.between(changeDate, ledger.today()) - TERM_DAYS;
        if (late > 0 && !LateChange.isSettled(ledger, taxpayerId, changeDate.plusDays(TERM_DAYS))) {
            return Decision.refuse(Refusal.LATE, "n", late);
        }
        if (changes(RegisterItem.NAME) && SpecialInvoices.areHeld(ledger, taxpayerId)) {
            return Decision.refuse(Refusal.SPECIAL_INVOICES_HELD);
        }
        if (taxpayer.state() == TaxpayerState.ABNORMAL) {
            return Decision.refuse(Refusal.ABNORMAL);
        }
        for (var change : changeItems) {
            if (change.misquotes(taxpayer)) {
                return Decision.refuse(
                        Refusal.WRONG_OLD_VALUE, "item", change.changeItem().label(), "x", change.valueIn(taxpayer));
            }
        }
        return ledger.book(CaseBook.class)
                .pending("DJ-08", taxpayerId)
                .map(pending -> Decision.refuse(Refusal.DEREGISTERING, "no", pending.no()))
                .orElse(null);
    }

    private Taxpayer taxpayer(Ledger ledger) {
        return ledger.book(RegistrationBook.class).get(taxpayerId);
    }
}
