package org.lianbing.sandbox.law.vat;

import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class GeneralVatRule {
    static final LawRule RULE = new DeclaredRule(
            "R-VAT-GEN",
            "一般纳税人应纳税额",
            List.of(
                    money("output", "11 栏 销项税额").mayBeNegative(),
                    money("inp", "12 栏 进项税额").mayBeNegative(),
                    money("carry", "13 栏 上期留抵税额"),
                    money("transfer_out", "14 栏 进项税额转出").mayBeNegative(),
                    money("mdt_refund", "15 栏 免抵退应退税额"),
                    money("audit", "16 栏 按适用税率计算的纳税检查应补缴税额"),
                    money("simple", "21 栏 简易计税办法计算的应纳税额").mayBeNegative(),
                    money("reduce", "23 栏 应纳税额减征额"),
                    money("prepaid", "28 栏 分次预缴税额"),
                    money("export_prepaid", "29 栏 出口开具专用缴款书预缴税额")),
            List.of(
                    output("l17_creditable", "17 栏 应抵扣税额合计"),
                    output("l18_credited", "18 栏 实际抵扣税额"),
                    output("l19_tax", "19 栏 应纳税额"),
                    output("l20_carry_next", "20 栏 期末留抵税额"),
                    output("l24_total", "24 栏 应纳税额合计"),
                    output("l34_due", "34 栏 本期应补(退)税额")),
            List.of(GeneralVat.FORMULA, VatClauses.CLAUSES),
            GeneralVatRule::work);

    private GeneralVatRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        var entries = new GeneralVatEntries(
                inputs.money("output"),
                inputs.money("inp"),
                inputs.money("carry"),
                inputs.money("transfer_out"),
                inputs.money("mdt_refund"),
                inputs.money("audit"),
                inputs.money("simple"),
                inputs.money("reduce"),
                inputs.money("prepaid"),
                inputs.money("export_prepaid"));
        var lines = GeneralVat.compute(entries);
        var work = new Work();
        explainCredit(work, entries, lines, callDate);
        explainPayment(work, entries, lines, form(callDate));
        return work.out("l17_creditable", lines.creditable())
                .out("l18_credited", lines.credited())
                .out("l19_tax", lines.tax())
                .out("l20_carry_next", lines.carryNext())
                .out("l24_total", lines.total())
                .out("l34_due", lines.due())
                .done();
    }

    private static void explainCredit(Work work, GeneralVatEntries entries, GeneralVat lines, LocalDate date) {
        var form = "；" + form(date);
        work.step(
                "17 栏 = 12 栏 " + yuan(entries.input()) + " + 13 栏 " + yuan(entries.carry()) + " − 14 栏 "
                        + yuan(entries.transferOut()) + " − 15 栏 " + yuan(entries.exportRefund()) + " + 16 栏 "
                        + yuan(entries.audit()) + " = " + yuan(lines.creditable()),
                VatClauses.at("creditable", date) + form,
                lines.creditable());
        work.step(
                "18 栏 = 17 栏 " + yuan(lines.creditable()) + " 与 11 栏 " + yuan(entries.output()) + " 较小者 = "
                        + yuan(lines.credited()),
                VatClauses.at("credited", date) + form,
                lines.credited());
        work.step(
                "19 栏 = 11 栏 " + yuan(entries.output()) + " − 18 栏 " + yuan(lines.credited()) + " = "
                        + yuan(lines.tax()),
                VatClauses.at("output_tax", date) + form,
                lines.tax());
        work.step(
                "20 栏 = 17 栏 " + yuan(lines.creditable()) + " − 18 栏 " + yuan(lines.credited()) + " = "
                        + yuan(lines.carryNext()) + "，结转下期继续抵扣",
                VatClauses.at("credited", date) + form,
                lines.carryNext());
    }

    private static void explainPayment(Work work, GeneralVatEntries entries, GeneralVat lines, String form) {
        work.step(
                "24 栏 = 19 栏 " + yuan(lines.tax()) + " + 21 栏 " + yuan(entries.simple()) + " − 23 栏 "
                        + yuan(entries.reduction()) + " = " + yuan(lines.total()),
                form,
                lines.total());
        work.step(
                "34 栏 = 24 栏 " + yuan(lines.total()) + " − 28 栏 " + yuan(entries.prepaid()) + " − 29 栏 "
                        + yuan(entries.exportPrepaid()) + " = " + yuan(lines.due()),
                form,
                lines.due());
    }

    /** The announcement the return's lines come from. */
    private static String form(LocalDate date) {
        return GeneralVat.FORMULA.versionAt(date).source();
    }
}
