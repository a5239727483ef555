package org.lianbing.sandbox.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Coded;
import org.lianbing.sandbox.Limits.Computed;
import org.lianbing.sandbox.Limits.Signed;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Says.Kind;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.TaxReturn;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** 申报作废、错误更正、补充申报: an unpaid return is made void, a wrong one corrected figure by figure. */
@Form(
        code = "SB-12",
        title = "申报作废/错误更正/补充申报",
        posts = Post.RECEPTION,
        law = "税收征收管理法第二十五条；2013年第32号公告",
        states = {TaxpayerState.NORMAL, TaxpayerState.ABNORMAL, TaxpayerState.LIQUIDATING})
public record CorrectReturn(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("办理类型") CorrectionKind action,
        @Label("原申报编号") @Text(max = 30) String originalNo,
        @Label("税种") @Computed @Coded("levy_item") @Nullable String levyItem,
        @Label("属期") @Computed @Nullable TaxPeriod period,
        @Label("更正原因") @Text(max = 200, min = 5) String reason,
        @Label("更正栏次") @Nullable List<Change> changes,
        @Label("差额税款") @Computed @Signed @Nullable Money difference)
        implements Operation {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,16}(\\.\\d{1,2})?");

    /** One figure of the return changed; the field is the name it has on the form, or among the annex lines. */
    public record Change(
            @Label("字段") @Text(max = 40) String field,
            @Label("原值") @Computed @Nullable @Text(max = 40) String oldValue,
            @Label("新值") @Text(max = 40) String newValue) {}

    /** Which return comes first, then as the reference lists them. */
    public enum Refusal implements Reason {
        @Says(code = "SB-12-V6", value = "未找到该户的申报 {no}")
        UNKNOWN_RETURN,
        @Says(code = "SB-12-V1", value = "已入库税款不得作废申报，请更正并退抵税")
        PAID_ALREADY,
        @Says(code = "SB-12-V2", value = "原申报已作废，不能再办理")
        VOID_ALREADY,
        @Says(code = "SB-12-V7", value = "原申报没有栏次 {field}")
        UNKNOWN_FIELD,
        @Says(code = "SB-12-V3", value = "更正内容与原申报相同")
        NOTHING_CHANGED,
        @Says(code = "SB-12-V4", value = "更正后 {栏} 应为 {x}")
        DOES_NOT_GO,
        @Says(code = "SB-12-V8", value = "{字段}应为 {x}")
        WRONG_GIVEN,
        @Says(code = "SB-12-V9", value = "应征 {no} 正在扣款，待银行回执后再办")
        DEBIT_PENDING,
        @Says(code = "SB-12-V10", value = "后续属期 {p} 已申报（{no}），请先作废后续属期的申报")
        LATER_RETURN_STANDS,
        @Says(code = "SB-12-V11", value = "期末留抵已变为 {x}，后续属期 {p} 的上期留抵须相应更正", kind = Kind.WARNING)
        CARRY_CHANGED,
        @Says(code = "SB-12-V12", value = "附加税费的计税依据已变，须同时办理附加税费申报 {no}", kind = Kind.WARNING)
        SURCHARGES_CHANGED
    }

    @Override
    public boolean isLocalMatter(Ledger ledger) {
        return FileSurchargesReturn.isLocalOn(ledger.today())
                && ledger.book(DeclarationBook.class)
                        .find(originalNo)
                        .filter(filed -> filed.operation().equals("SB-04"))
                        .isPresent();
    }

    @Override
    public void check(Faults faults) {
        var given = given();
        if (action != CorrectionKind.VOID && given.isEmpty()) {
            faults.missing("changes", "更正栏次");
        }
        for (int i = 0; i < given.size(); i++) {
            if (!AMOUNT.matcher(given.get(i).newValue()).matches()) {
                faults.add("changes[" + i + "].new_value", "CV05", "新值 格式错误，应为 N(18,2)");
            }
        }
    }

    private List<Change> given() {
        return changes == null ? List.of() : changes;
    }

    /** The changes by field, as they are to be. */
    private Map<String, Money> changed() {
        Map<String, Money> changed = new LinkedHashMap<>();
        given().forEach(change -> changed.put(change.field(), Money.of(change.newValue())));
        return changed;
    }

    @Override
    public Operation computed(Ledger ledger, Sitting sitting) {
        return original(ledger).map(filed -> completed(ledger, filed)).orElse(this);
    }

    private CorrectReturn completed(Ledger ledger, TaxReturn filed) {
        List<Change> rows = new ArrayList<>();
        for (var row : given()) {
            var old = row.oldValue() == null ? filed.figure(row.field()).toString() : row.oldValue();
            rows.add(new Change(row.field(), old, row.newValue()));
        }
        return new CorrectReturn(
                taxpayerId,
                action,
                originalNo,
                levyItem == null ? filed.levyItem() : levyItem,
                period == null ? filed.period() : period,
                reason,
                changes == null ? null : List.copyOf(rows),
                difference == null ? correction(ledger, filed).difference() : difference);
    }

    private Optional<TaxReturn> original(Ledger ledger) {
        return ledger.book(DeclarationBook.class)
                .find(originalNo)
                .filter(filed -> filed.taxpayerId().equals(taxpayerId));
    }

    private Correction correction(Ledger ledger, TaxReturn filed) {
        return action == CorrectionKind.VOID
                ? Correction.voiding(ledger, filed)
                : Correction.changing(ledger, filed, changed());
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var filed = original(ledger).orElse(null);
        if (filed == null) {
            return Decision.refuse(Refusal.UNKNOWN_RETURN, "no", originalNo);
        }
        var correction = correction(ledger, filed);
        if (action == CorrectionKind.VOID && correction.isPaid()) {
            return Decision.refuse(Refusal.PAID_ALREADY);
        }
        if (!filed.standing()) {
            return Decision.refuse(Refusal.VOID_ALREADY);
        }
        var refusal = action == CorrectionKind.VOID ? null : refusedChanges(filed, correction);
        if (refusal == null) {
            refusal = refusedGiven(filed, correction);
        }
        if (refusal == null) {
            refusal = refusedByOthers(ledger, filed, correction);
        }
        return refusal == null ? accepted(ledger, sitting, filed, correction) : refusal;
    }

    private @Nullable Decision refusedChanges(TaxReturn filed, Correction correction) {
        for (var change : given()) {
            if (!correction.knows(change.field())) {
                return Decision.refuse(Refusal.UNKNOWN_FIELD, "field", change.field());
            }
        }
        var changed = changed();
        if (changed.entrySet().stream().allMatch(to -> filed.figure(to.getKey()).equals(to.getValue()))) {
            return Decision.refuse(Refusal.NOTHING_CHANGED);
        }
        var wrong = correction.wrong();
        return wrong == null
                ? null
                : Decision.refuse(Refusal.DOES_NOT_GO, "栏", correction.label(wrong.field()), "x", wrong.expected());
    }

    /** What the system knows may be left out, but not be given wrong. */
    private @Nullable Decision refusedGiven(TaxReturn filed, Correction correction) {
        if (levyItem != null && !levyItem.equals(filed.levyItem())) {
            return Decision.refuse(Refusal.WRONG_GIVEN, "字段", "税种", "x", filed.levyItem());
        }
        if (period != null && !period.equals(filed.period())) {
            return Decision.refuse(Refusal.WRONG_GIVEN, "字段", "属期", "x", filed.period());
        }
        for (var change : given()) {
            var old = change.oldValue();
            var right = filed.figure(change.field());
            if (old != null && !(AMOUNT.matcher(old).matches() && Money.of(old).equals(right))) {
                return Decision.refuse(Refusal.WRONG_GIVEN, "字段", change.field() + " 原值", "x", right);
            }
        }
        return difference == null || difference.equals(correction.difference())
                ? null
                : Decision.refuse(Refusal.WRONG_GIVEN, "字段", "差额税款", "x", correction.difference());
    }

    private @Nullable Decision refusedByOthers(Ledger ledger, TaxReturn filed, Correction correction) {
        var pending = correction.pendingDebit();
        if (pending != null
                && (action == CorrectionKind.VOID || correction.difference().isNegative())) {
            return Decision.refuse(Refusal.DEBIT_PENDING, "no", pending);
        }
        var later = ledger.book(DeclarationBook.class).standingAfter(filed);
        return action == CorrectionKind.VOID && filed.operation().equals("SB-01") && later.isPresent()
                ? Decision.refuse(
                        Refusal.LATER_RETURN_STANDS,
                        "p",
                        later.get().period(),
                        "no",
                        later.get().no())
                : null;
    }

    private Decision accepted(Ledger ledger, Sitting sitting, TaxReturn filed, Correction correction) {
        var later = ledger.book(DeclarationBook.class).standingAfter(filed);
        var carry = correction.figures().getOrDefault("l20_carry_next", Money.ZERO);
        var carryChanged = action != CorrectionKind.VOID && !carry.equals(filed.figure("l20_carry_next"));
        var surcharges = correction.surchargesOn();
        return Decision.accepting()
                .post(correction.events(sitting, reason))
                .warnIf(
                        carryChanged && later.isPresent(),
                        Refusal.CARRY_CHANGED,
                        "x",
                        carry,
                        "p",
                        later.map(TaxReturn::period).map(TaxPeriod::toString).orElse(""))
                .warnIf(surcharges != null, Refusal.SURCHARGES_CHANGED, "no", String.valueOf(surcharges))
                .done();
    }
}
