package org.lianbing.sandbox.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Coded;
import org.lianbing.sandbox.Limits.Computed;
import org.lianbing.sandbox.Limits.Signed;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Says.Kind;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnCompared;
import org.lianbing.sandbox.flow.TodoEvent.TodoRaised;
import org.lianbing.sandbox.law.invoice.OneWindowComparison;
import org.lianbing.sandbox.law.invoice.OneWindowComparison.Mismatch;
import org.lianbing.sandbox.law.vat.VatClauses;
import org.lianbing.sandbox.readings.FilingDuties.Duty;
import org.lianbing.sandbox.value.LevyItem;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** 增值税一般纳税人申报: the month's sales and input tax, compared at one window with device and authentication. */
@Form(
        code = "SB-01",
        title = "增值税一般纳税人申报",
        posts = {Post.RECEPTION, Post.TAXPAYER},
        law = "增值税暂行条例第二十三条（2026-01-01 起为增值税法第三十条）；2013年第32号公告",
        states = {TaxpayerState.NORMAL, TaxpayerState.ABNORMAL, TaxpayerState.LIQUIDATING})
public record FileGeneralVatReturn(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("属期起") LocalDate periodFrom,
        @Label("属期止") LocalDate periodTo,
        @Label("附表一：销项明细") List<OutputRow> a1Rows,
        @Label("附表二：进项明细") List<InputRow> a2Rows,
        @Label("上期留抵") @Computed @Nullable Money l13Carry,
        @Label("进项转出合计") @Computed @Signed @Nullable Money l14Out,
        @Label("免抵退应退税额") @Nullable Money l15Refund,
        @Label("11 栏 销项税额") @Computed @Signed @Nullable Money l11Output,
        @Label("12 栏 进项税额") @Computed @Signed @Nullable Money l12Input,
        @Label("17 栏 应抵扣税额合计") @Computed @Signed @Nullable Money l17Creditable,
        @Label("18 栏 实际抵扣税额") @Computed @Signed @Nullable Money l18Credited,
        @Label("19 栏 应纳税额") @Computed @Signed @Nullable Money l19Tax,
        @Label("20 栏 期末留抵税额") @Computed @Signed @Nullable Money l20CarryNext,
        @Label("21 栏 简易计税应纳税额") @Computed @Signed @Nullable Money l21Simple,
        @Label("24 栏 应纳税额合计") @Computed @Signed @Nullable Money l24Total,
        @Label("34 栏 本期应补(退)税额") @Computed @Signed @Nullable Money l34Due,
        @Label("23 栏 应纳税额减征额") @Nullable Money l23Reduce,

        @Label("减免性质代码") @Coded(value = ReliefCodes.TABLE, anyDay = true) @Nullable
        String reliefCode,

        @Label("28 栏 分次预缴税额") @Nullable Money l28Prepaid)
        implements Operation {

    /** Whether a return may be filed at all comes first, then the columns in the order of the reference. */
    public enum Refusal implements Reason {
        @Says(code = "SB-01-V8", value = "该户在属期末不是增值税一般纳税人，请按 SB-02 申报")
        NOT_GENERAL,
        @Says(code = "SB-01-V9", value = "应申报清册无增值税 {p} 属期")
        NOT_LISTED,
        @Says(code = "SB-01-V10", value = "上期（{p}）尚未申报，请先申报上期")
        PREVIOUS_NOT_FILED,
        @Says(code = "SB-01-V11", value = "税控设备 {p} 属期尚未抄报税，请先抄报税")
        DEVICE_NOT_COPIED,
        @Says(code = "SB-01-V1", value = "第17栏应为 {x}")
        WRONG_17,
        @Says(code = "SB-01-V2", value = "第18栏：如 17<11 则为 17，否则为 11，应为 {x}")
        WRONG_18,
        @Says(code = "SB-01-V3", value = "上期留抵税额与系统期初 {x} 不一致")
        WRONG_CARRY,
        @Says(code = "SB-01-V4", value = "申报抵扣数大于认证相符数（一窗式比对不符）", kind = Kind.WARNING)
        INPUT_ABOVE_CERTIFIED,
        @Says(code = "SB-01-V5", value = "销项税额小于防伪税控报税数 {x}（一窗式比对不符）", kind = Kind.WARNING)
        OUTPUT_BELOW_DEVICE,
        @Says(code = "SB-01-V6", value = "已申报并开具税票，不得重复申报；请走申报错误更正 SB-12")
        FILED_ALREADY,
        @Says(
                code = "SB-01-V7",
                value = "本期申报已超期 {n} 天，须责令限改/处罚（已生成 FZ-01 待办），首违不罚适用时系统自动判断（R-PEN）",
                kind = Kind.WARNING)
        LATE,
        @Says(code = "SB-01-V12", value = "第 {n} 栏应为 {x}")
        WRONG_COLUMN,
        @Says(code = "SB-01-V13", value = "附表一第 {n} 行税率 {r} 在该属期无效")
        WRONG_RATE,
        @Says(code = "SB-01-V14", value = "附表一第 {n} 行税额应为 {x}（容差 1 元）")
        WRONG_LINE,
        @Says(code = "SB-01-V15", value = "第 23 栏不得大于第 19 栏与第 21 栏之和 {x}")
        REDUCED_TOO_MUCH,
        @Says(code = "SB-01-V16", value = "第 28 栏不得大于预缴可用余额 {x}")
        PREPAID_TOO_MUCH
    }

    @Override
    public void check(Faults faults) {
        WholePeriod.checkMonth(periodFrom, periodTo, faults);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < a1Rows.size(); i++) {
            if (!seen.add(a1Rows.get(i).key())) {
                faults.add("a1_rows[" + i + "]", "CV05", "附表一每税率每开票方式一行，第 " + (i + 1) + " 行重复");
            }
        }
        for (int i = 0; i < a2Rows.size(); i++) {
            var row = a2Rows.get(i);
            if (!seen.add(row.key())) {
                faults.add(
                        "a2_rows[" + i + "].row_no",
                        "CV05",
                        "附表二每栏至多一行，第 " + row.rowNo().code() + " 栏重复");
            }
            if (row.rowNo().isOfInvoices() && row.qty() == null) {
                faults.missing("a2_rows[" + i + "].qty", "份数");
            }
        }
        if (l23Reduce != null && l23Reduce.isPositive() && reliefCode == null) {
            faults.missing("relief_code", "减免性质代码");
        }
        if (reliefCode != null) {
            ReliefCodes.check(faults, reliefCode, List.of(LevyItem.VAT.code()), periodTo);
        }
    }

    @Override
    public Operation computed(Ledger ledger, Sitting sitting) {
        var right = figures(ledger);
        return new FileGeneralVatReturn(
                taxpayerId,
                periodFrom,
                periodTo,
                a1Rows,
                a2Rows,
                or(l13Carry, right, "l13_carry"),
                or(l14Out, right, "l14_out"),
                l15Refund,
                or(l11Output, right, "l11_output"),
                or(l12Input, right, "l12_input"),
                or(l17Creditable, right, "l17_creditable"),
                or(l18Credited, right, "l18_credited"),
                or(l19Tax, right, "l19_tax"),
                or(l20CarryNext, right, "l20_carry_next"),
                or(l21Simple, right, "l21_simple"),
                or(l24Total, right, "l24_total"),
                or(l34Due, right, "l34_due"),
                l23Reduce,
                reliefCode,
                l28Prepaid);
    }

    private static @Nullable Money or(@Nullable Money given, Map<String, Money> right, String field) {
        return given == null ? right.get(field) : given;
    }

    private TaxPeriod period() {
        return WholePeriod.of(periodFrom, periodTo);
    }

    private GeneralVatSheet sheet(Ledger ledger) {
        var carry = ledger.book(DeclarationBook.class).creditBefore(taxpayerId, period());
        return new GeneralVatSheet(taxpayerId, period(), carry, reliefCode);
    }

    private Map<String, Money> figures(Ledger ledger) {
        return sheet(ledger)
                .filed(a1Rows, a2Rows, zeroIfNull(l15Refund), zeroIfNull(l23Reduce), zeroIfNull(l28Prepaid));
    }

    static Money zeroIfNull(@Nullable Money given) {
        return given == null ? Money.ZERO : given;
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var future = Filing.refusedAsFuture(ledger, taxpayerId, period());
        if (future != null) {
            return future;
        }
        var admission = new GeneralVatAdmission(ledger, taxpayerId, period());
        var refusal = admission.refusal();
        if (refusal == null) {
            refusal = new GeneralVatColumns(this, figures(ledger)).refusal(ledger, period());
        }
        return refusal == null ? accepted(ledger, sitting, admission.duty()) : refusal;
    }

    private Decision accepted(Ledger ledger, Sitting sitting, Duty duty) {
        var figures = figures(ledger);
        var filing = new Filing(ledger, sitting, taxpayerId, "SB-01", "增值税纳税申报表（一般纳税人适用）", sheet(ledger), duty);
        var compared = OneWindow.compare(ledger, taxpayerId, period(), figures);
        var clause = VatClauses.at("filing", period().lastDay());
        List<Event> events = new ArrayList<>(filing.events(List.of(LevyItem.VAT.code()), figures, clause));
        events.addAll(1, comparison(filing, compared));
        var mismatches = compared.mismatches();
        return Decision.accepting()
                .post(events)
                .warnIf(mismatches.contains(Mismatch.INPUT_ABOVE_CERTIFIED), Refusal.INPUT_ABOVE_CERTIFIED)
                .warnIf(
                        mismatches.contains(Mismatch.OUTPUT_BELOW_TAX_CONTROL),
                        Refusal.OUTPUT_BELOW_DEVICE,
                        "x",
                        OneWindow.copy(ledger, taxpayerId, period()).tax())
                .warnIf(filing.isLate(), Refusal.LATE, "n", filing.daysLate())
                .done();
    }

    private List<Event> comparison(Filing filing, OneWindowComparison compared) {
        List<Event> events = new ArrayList<>();
        var says = compared.mismatches().stream().map(Mismatch::says).toList();
        events.add(new ReturnCompared(taxpayerId, filing.no(), period(), compared.result(), says));
        if (!compared.agrees()) {
            events.add(new TodoRaised(
                    taxpayerId, "SB-14", Post.REVIEW, filing.subject() + "一窗式比对不符：" + String.join("；", says)));
        }
        return events;
    }
}
