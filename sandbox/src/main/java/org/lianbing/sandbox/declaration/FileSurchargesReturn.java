package org.lianbing.sandbox.declaration;

import static org.lianbing.sandbox.law.rule.Shown.percent;

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
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.law.surcharge.Surcharges;
import org.lianbing.sandbox.readings.FilingDuties;
import org.lianbing.sandbox.readings.FilingDuties.Duty;
import org.lianbing.sandbox.value.LevyItem;
import org.lianbing.sandbox.value.LevySubItem;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** 附加税费申报: city construction tax and the two education surcharges, at the local bureau until the merger of 2018. */
@Form(
        code = "SB-04",
        title = "附加税费申报（城建税/教育费附加/地方教育附加）",
        posts = {Post.RECEPTION, Post.TAXPAYER},
        law = "城市维护建设税暂行条例（2021-09-01 起为城市维护建设税法）第四条；征收教育费附加的暂行规定第三条",
        states = {TaxpayerState.NORMAL, TaxpayerState.ABNORMAL, TaxpayerState.LIQUIDATING})
public record FileSurchargesReturn(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("一般增值税税额") Money baseVat,
        @Label("免抵税额") @Nullable Money baseExempt,
        @Label("城建税税率") Rate cityRate,
        @Label("教育费附加征收率") Rate eduRate,
        @Label("地方教育附加征收率") Rate localEduRate,

        @Label("减免性质代码") @Coded(value = ReliefCodes.TABLE, anyDay = true) @Nullable
        String reliefCode,

        @Label("减免额") @Nullable Money relief,
        @Label("属期") TaxPeriod period,
        @Label("消费税税额") @Nullable Money baseCt,
        @Label("城市维护建设税") @Computed @Nullable Money cityTax,
        @Label("教育费附加") @Computed @Nullable Money eduTax,
        @Label("地方教育附加") @Computed @Nullable Money localEduTax)
        implements Operation {
    private static final LevySubItem CITY = LevySubItem.of("101090101");
    private static final LevySubItem EDUCATION = LevySubItem.of("302030100");
    private static final LevySubItem LOCAL_EDUCATION = LevySubItem.of("302160100");

    /** Whether a return may be filed at all and on which bases comes first, then as the reference lists them. */
    public enum Refusal implements Reason {
        @Says(code = "SB-04-V5", value = "应申报清册无城市维护建设税 {p} 属期，请先办理 RD-01 税（费）种认定")
        NOT_LISTED,
        @Says(code = "SB-04-V6", value = "该属期附加税费已申报，不得重复申报；请走申报错误更正 SB-12")
        FILED_ALREADY,
        @Says(code = "SB-04-V7", value = "{p} 属期增值税尚未申报，无计税依据，请先申报增值税")
        NO_VAT_RETURN,
        @Says(code = "SB-04-V8", value = "计税依据：{税种}税额应为 {x}")
        WRONG_BASE,
        @Says(code = "SB-04-V9", value = "该户该属期不享受六税两费减半（2019-01-01 起，小规模纳税人等）")
        NOT_HALVED,
        @Says(code = "SB-04-V1", value = "{税费}应为 {x}")
        WRONG_TAX,
        @Says(code = "SB-04-V2", value = "该纳税人位于{市区/县城镇/其他}，城建税率应为 {r}")
        WRONG_CITY_RATE,
        @Says(code = "SB-04-V3", value = "月（季）销售额未超过 {标准}，免征教育费附加、地方教育附加")
        EDUCATION_EXEMPT,
        @Says(code = "SB-04-V4", value = "本期申报已超期 {n} 天（已生成 FZ-01 待办）", kind = Says.Kind.WARNING)
        LATE,
        @Says(code = "SB-04-V10", value = "{税费}征收率应为 {r}")
        WRONG_RATE,
        @Says(code = "SB-04-V11", value = "减免额应为 {x}")
        WRONG_RELIEF
    }

    /** Until the merger the local bureau levied the surcharges. */
    static boolean isLocalOn(LocalDate today) {
        return CITY.isLocalOn(today);
    }

    @Override
    public boolean isLocalMatter(LocalDate today) {
        return isLocalOn(today);
    }

    @Override
    public void check(Faults faults) {
        if (reliefCode != null) {
            ReliefCodes.check(faults, reliefCode, List.copyOf(SurchargeSheet.TAXES.values()), period.lastDay());
        }
    }

    /** Nothing is computed for a period that is not to be filed: the law of that day may not be known here. */
    @Override
    public Operation computed(Ledger ledger, Sitting sitting) {
        if (duty(ledger).filter(line -> !line.filed()).isEmpty()) {
            return this;
        }
        var right = figures(ledger);
        return new FileSurchargesReturn(
                taxpayerId,
                baseVat,
                baseExempt,
                cityRate,
                eduRate,
                localEduRate,
                reliefCode,
                relief,
                period,
                baseCt,
                cityTax == null ? right.get(SurchargeSheet.CITY) : cityTax,
                eduTax == null ? right.get(SurchargeSheet.EDUCATION) : eduTax,
                localEduTax == null ? right.get(SurchargeSheet.LOCAL_EDUCATION) : localEduTax);
    }

    private SurchargeCircumstances circumstances(Ledger ledger) {
        return new SurchargeCircumstances(ledger, taxpayerId, period);
    }

    /** The amounts go by the rate on the form; whether that is the right one is asked apart. */
    private SurchargeSheet sheet(Ledger ledger) {
        return new SurchargeSheet(circumstances(ledger), cityRate, isHalved());
    }

    private boolean isHalved() {
        return reliefCode != null && ReliefCodes.isReduction(reliefCode, period.lastDay());
    }

    private Map<String, Money> figures(Ledger ledger) {
        Map<String, Money> bases = new LinkedHashMap<>();
        bases.put(SurchargeSheet.VAT, baseVat);
        bases.put(SurchargeSheet.EXEMPT_OFFSET, baseExempt == null ? Money.ZERO : baseExempt);
        bases.put(SurchargeSheet.CONSUMPTION_TAX, baseCt == null ? Money.ZERO : baseCt);
        return sheet(ledger).computed(bases);
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var future = Filing.refusedAsFuture(ledger, taxpayerId, period);
        if (future != null) {
            return future;
        }
        var duty = duty(ledger).orElse(null);
        if (duty == null) {
            return Decision.refuse(Refusal.NOT_LISTED, "p", period);
        }
        var refusal = Filing.refusedByState(ledger, taxpayerId, FileSurchargesReturn.class, duty);
        if (refusal == null) {
            refusal = duty.filed() ? Decision.refuse(Refusal.FILED_ALREADY) : refusedBases(circumstances(ledger));
        }
        if (refusal == null) {
            refusal = refusedAmounts(ledger);
        }
        return refusal == null ? accepted(ledger, sitting, duty) : refusal;
    }

    private Optional<Duty> duty(Ledger ledger) {
        return FilingDuties.find(ledger, taxpayerId, LevyItem.CITY_MAINTENANCE_TAX.code(), period);
    }

    private @Nullable Decision refusedBases(SurchargeCircumstances circumstances) {
        if (circumstances.vatReturn().isEmpty()) {
            return Decision.refuse(Refusal.NO_VAT_RETURN, "p", period);
        }
        if (!baseVat.equals(circumstances.vatBase())) {
            return Decision.refuse(Refusal.WRONG_BASE, "税种", "增值税", "x", circumstances.vatBase());
        }
        if (!(baseCt == null ? Money.ZERO : baseCt).equals(circumstances.consumptionTaxBase())) {
            return Decision.refuse(Refusal.WRONG_BASE, "税种", "消费税", "x", circumstances.consumptionTaxBase());
        }
        return isHalved() && !circumstances.mayHalve() ? Decision.refuse(Refusal.NOT_HALVED) : null;
    }

    private @Nullable Decision refusedAmounts(Ledger ledger) {
        var right = figures(ledger);
        var circumstances = circumstances(ledger);
        var exempt = circumstances.isEducationExempt();
        var refusal = wrong("城市维护建设税", cityTax, SurchargeSheet.CITY, right);
        if (refusal == null && !exempt) {
            refusal = wrong("教育费附加", eduTax, SurchargeSheet.EDUCATION, right);
        }
        if (refusal == null && !exempt) {
            refusal = wrong("地方教育附加", localEduTax, SurchargeSheet.LOCAL_EDUCATION, right);
        }
        var place = circumstances.place();
        var lawful = place.rateOn(period.lastDay());
        if (refusal == null && !cityRate.equals(lawful)) {
            refusal = Decision.refuse(Refusal.WRONG_CITY_RATE, "市区/县城镇/其他", place.label(), "r", percent(lawful));
        }
        if (refusal == null && exempt && (isPositive(eduTax) || isPositive(localEduTax))) {
            refusal = Decision.refuse(
                    Refusal.EDUCATION_EXEMPT,
                    "标准",
                    circumstances.exemptionLimit().orElse(Money.ZERO));
        }
        return refusal == null ? refusedRates(right) : refusal;
    }

    private static @Nullable Decision wrong(
            String tax, @Nullable Money given, String column, Map<String, Money> right) {
        var x = SurchargeSheet.value(right, column);
        return given == null || given.equals(x) ? null : Decision.refuse(Refusal.WRONG_TAX, "税费", tax, "x", x);
    }

    private static boolean isPositive(@Nullable Money given) {
        return given != null && given.isPositive();
    }

    private @Nullable Decision refusedRates(Map<String, Money> right) {
        var education = EDUCATION.ratesOn(period.lastDay());
        if (!education.contains(eduRate)) {
            return Decision.refuse(Refusal.WRONG_RATE, "税费", "教育费附加", "r", percent(education.getFirst()));
        }
        var localEducation = LOCAL_EDUCATION.ratesOn(period.lastDay());
        if (!localEducation.contains(localEduRate)) {
            return Decision.refuse(Refusal.WRONG_RATE, "税费", "地方教育附加", "r", percent(localEducation.getFirst()));
        }
        var x = SurchargeSheet.value(right, SurchargeSheet.RELIEF);
        return relief == null || relief.equals(x) ? null : Decision.refuse(Refusal.WRONG_RELIEF, "x", x);
    }

    private Decision accepted(Ledger ledger, Sitting sitting, Duty duty) {
        var filing = new Filing(ledger, sitting, taxpayerId, "SB-04", "附加税（费）申报表", sheet(ledger), duty);
        var covers = List.copyOf(SurchargeSheet.TAXES.values());
        return Decision.accepting()
                .post(filing.events(covers, figures(ledger), Surcharges.cityClauseAt(period.lastDay())))
                .warnIf(filing.isLate(), Refusal.LATE, "n", filing.daysLate())
                .done();
    }
}
