package org.lianbing.sandbox.declaration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
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
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.InvoicedOnBehalf;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.law.vat.VatClauses;
import org.lianbing.sandbox.readings.FilingDuties;
import org.lianbing.sandbox.readings.FilingDuties.Duty;
import org.lianbing.sandbox.value.LevyItem;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** 增值税小规模纳税人申报: sales without tax of a month or quarter, exempt up to the limit of the period. */
@Form(
        code = "SB-02",
        title = "增值税小规模纳税人申报",
        posts = {Post.RECEPTION, Post.TAXPAYER},
        law = "增值税暂行条例第十一、十二、二十三条（2026-01-01 起为增值税法第九、十一、三十条）",
        states = {TaxpayerState.NORMAL, TaxpayerState.ABNORMAL, TaxpayerState.LIQUIDATING})
public record FileSmallScaleVatReturn(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("属期起") LocalDate periodFrom,
        @Label("属期止") LocalDate periodTo,
        @Label("应征增值税不含税销售额（3%）") Money l1TaxableSales,
        @Label("其中：代开专票") Money l2SpecialSales,
        @Label("小微企业免税销售额") @Nullable Money l10SmallExemptSales,
        @Label("未达起征点销售额") @Nullable Money l11BelowThresholdSales,
        @Label("本期应纳税额") @Computed @Nullable Money l15Tax,

        @Label("减免性质代码") @Coded(value = ReliefCodes.TABLE, anyDay = true) @Nullable
        String reliefCode,

        @Label("本期预缴（代开已缴）") @Nullable Money l21Prepaid,
        @Label("本期应补(退)税额") @Computed @Signed @Nullable Money l22Due)
        implements Operation {

    /** Whether a return may be filed at all comes first, then the columns in the order of the reference. */
    public enum Refusal implements Reason {
        @Says(code = "SB-02-V6", value = "该户在属期末是增值税一般纳税人，请按 SB-01 申报")
        IS_GENERAL,
        @Says(code = "SB-02-V7", value = "应申报清册无增值税 {p} 属期（该户按{k}申报）")
        NOT_LISTED,
        @Says(code = "SB-02-V8", value = "该属期已申报，不得重复申报；请走申报错误更正 SB-12")
        FILED_ALREADY,
        @Says(code = "SB-02-V1", value = "未超过免税标准，不应填写应税销售额（代开专票除外）")
        TAXED_BELOW_LIMIT,
        @Says(code = "SB-02-V2", value = "销售额 {x} 已超过 {y}，应全额计税")
        EXEMPT_ABOVE_LIMIT,
        @Says(code = "SB-02-V3", value = "代开专票销售额小于系统记录 {x}")
        SPECIAL_SALES_MISSING,
        @Says(code = "SB-02-V4", value = "企业应填写小微企业免税栏")
        NOT_AN_INDIVIDUAL,
        @Says(code = "SB-02-V5", value = "本期申报已超期 {n} 天（已生成 FZ-01 待办）", kind = Says.Kind.WARNING)
        LATE,
        @Says(code = "SB-02-V9", value = "个体工商户应填写未达起征点栏")
        NOT_AN_ENTERPRISE,
        @Says(code = "SB-02-V10", value = "第 {n} 栏应为 {x}")
        WRONG_COLUMN,
        @Says(code = "SB-02-V11", value = "本期预缴不得大于代开已缴税款 {x}")
        PREPAID_TOO_MUCH
    }

    @Override
    public void check(Faults faults) {
        WholePeriod.checkMonthOrQuarter(periodFrom, periodTo, faults);
        if (l2SpecialSales.isMoreThan(l1TaxableSales)) {
            faults.add("l2_special_sales", "CV05", "其中：代开专票 不得大于应征增值税不含税销售额 " + l1TaxableSales);
        }
        var exempts = exempt(l10SmallExemptSales) || exempt(l11BelowThresholdSales);
        if (exempts && reliefCode == null) {
            faults.missing("relief_code", "减免性质代码");
        }
        if (reliefCode != null) {
            ReliefCodes.check(faults, reliefCode, List.of(LevyItem.VAT.code()), periodTo);
        }
    }

    private static boolean exempt(@Nullable Money column) {
        return column != null && column.isPositive();
    }

    /** Nothing is computed for a period that is not to be filed: the law of that day may not be known here. */
    @Override
    public Operation computed(Ledger ledger, Sitting sitting) {
        if (duty(ledger).filter(line -> !line.filed()).isEmpty()) {
            return this;
        }
        var right = figures(ledger);
        return new FileSmallScaleVatReturn(
                taxpayerId,
                periodFrom,
                periodTo,
                l1TaxableSales,
                l2SpecialSales,
                l10SmallExemptSales,
                l11BelowThresholdSales,
                l15Tax == null ? right.get(SmallScaleVatSheet.TAX) : l15Tax,
                reliefCode,
                l21Prepaid,
                l22Due == null ? right.get(SmallScaleVatSheet.DUE) : l22Due);
    }

    private TaxPeriod period() {
        return WholePeriod.of(periodFrom, periodTo);
    }

    private SmallScaleVatSheet sheet(Ledger ledger) {
        var individual = ledger.book(RegistrationBook.class)
                .find(taxpayerId)
                .orElseThrow()
                .isIndividual();
        return new SmallScaleVatSheet(taxpayerId, period(), individual, reliefCode);
    }

    private Map<String, Money> figures(Ledger ledger) {
        Map<String, Money> entered = new LinkedHashMap<>();
        entered.put(SmallScaleVatSheet.TAXABLE, l1TaxableSales);
        entered.put(SmallScaleVatSheet.SPECIAL, l2SpecialSales);
        entered.put(SmallScaleVatSheet.EXEMPT, orZero(l10SmallExemptSales));
        entered.put(SmallScaleVatSheet.BELOW_THRESHOLD, orZero(l11BelowThresholdSales));
        entered.put(SmallScaleVatSheet.PREPAID, orZero(l21Prepaid));
        return sheet(ledger).computed(entered);
    }

    private static Money orZero(@Nullable Money given) {
        return given == null ? Money.ZERO : given;
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var future = Filing.refusedAsFuture(ledger, taxpayerId, period());
        if (future != null) {
            return future;
        }
        var qualifications = ledger.book(QualificationBook.class).of(taxpayerId);
        if (qualifications.isGeneralOn(period().lastDay())) {
            return Decision.refuse(Refusal.IS_GENERAL);
        }
        var duty = duty(ledger).orElse(null);
        if (duty == null) {
            var items = qualifications.itemsOn(LevyItem.VAT.code(), period().lastDay());
            var quarterly = items.stream().anyMatch(item -> item.periodType().equals("08"));
            return Decision.refuse(Refusal.NOT_LISTED, "p", period(), "k", quarterly ? "季" : "月");
        }
        var refusal = Filing.refusedByState(ledger, taxpayerId, FileSmallScaleVatReturn.class, duty);
        if (refusal == null && duty.filed()) {
            refusal = Decision.refuse(Refusal.FILED_ALREADY);
        }
        if (refusal == null) {
            refusal = refusedColumns(ledger);
        }
        return refusal == null ? accepted(ledger, sitting, duty) : refusal;
    }

    private Optional<Duty> duty(Ledger ledger) {
        return FilingDuties.find(ledger, taxpayerId, LevyItem.VAT.code(), period());
    }

    private @Nullable Decision refusedColumns(Ledger ledger) {
        var sheet = sheet(ledger);
        var figures = figures(ledger);
        var lawful = sheet.vat(figures);
        var claimsExempt = exempt(l10SmallExemptSales) || exempt(l11BelowThresholdSales);
        if (lawful.exempt().isPositive() && l1TaxableSales.isMoreThan(l2SpecialSales)) {
            return Decision.refuse(Refusal.TAXED_BELOW_LIMIT);
        }
        if (claimsExempt && !lawful.exempt().isPositive()) {
            return Decision.refuse(
                    Refusal.EXEMPT_ABOVE_LIMIT, "x", SmallScaleVatSheet.sales(figures), "y", sheet.limit());
        }
        var onBehalf = sum(onBehalf(ledger), true);
        if (l2SpecialSales.isLessThan(onBehalf)) {
            return Decision.refuse(Refusal.SPECIAL_SALES_MISSING, "x", onBehalf);
        }
        if (exempt(l11BelowThresholdSales) && !sheet.individual()) {
            return Decision.refuse(Refusal.NOT_AN_INDIVIDUAL);
        }
        if (exempt(l10SmallExemptSales) && sheet.individual()) {
            return Decision.refuse(Refusal.NOT_AN_ENTERPRISE);
        }
        return refusedTax(ledger, figures);
    }

    private @Nullable Decision refusedTax(Ledger ledger, Map<String, Money> figures) {
        var tax = figures.getOrDefault(SmallScaleVatSheet.TAX, Money.ZERO);
        if (l15Tax != null && !l15Tax.equals(tax)) {
            return Decision.refuse(Refusal.WRONG_COLUMN, "n", "15", "x", tax);
        }
        var due = figures.getOrDefault(SmallScaleVatSheet.DUE, Money.ZERO);
        if (l22Due != null && !l22Due.equals(due)) {
            return Decision.refuse(Refusal.WRONG_COLUMN, "n", "22", "x", due);
        }
        var paid = sum(onBehalf(ledger), false);
        return orZero(l21Prepaid).isMoreThan(paid) ? Decision.refuse(Refusal.PREPAID_TOO_MUCH, "x", paid) : null;
    }

    private List<InvoicedOnBehalf> onBehalf(Ledger ledger) {
        return ledger.book(DeclarationBook.class).onBehalfIn(taxpayerId, period());
    }

    private static Money sum(List<InvoicedOnBehalf> invoices, boolean sales) {
        return invoices.stream()
                .map(invoice -> sales ? invoice.sales() : invoice.tax())
                .reduce(Money.ZERO, Money::plus);
    }

    private Decision accepted(Ledger ledger, Sitting sitting, Duty duty) {
        var filing = new Filing(ledger, sitting, taxpayerId, "SB-02", "增值税纳税申报表（小规模纳税人适用）", sheet(ledger), duty);
        return Decision.accepting()
                .post(filing.events(List.of(LevyItem.VAT.code()), figures(ledger), VatClauses.at("filing", periodTo)))
                .warnIf(filing.isLate(), Refusal.LATE, "n", filing.daysLate())
                .done();
    }
}
