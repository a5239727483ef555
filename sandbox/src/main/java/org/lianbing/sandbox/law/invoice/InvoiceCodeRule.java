package org.lianbing.sandbox.law.invoice;

import static org.lianbing.sandbox.law.rule.Input.text;
import static org.lianbing.sandbox.law.rule.Output.output;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.InputFault;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputFaults;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class InvoiceCodeRule {
    private static final String CLAUSE = "发票代码编制规则";

    static final LawRule RULE = new DeclaredRule(
            "R-INV-CODE",
            "发票代码结构",
            List.of(text("code", "发票代码，10 位或 12 位"), text("number", "数电票号码，20 位（与代码二选一）")),
            List.of(
                    output("kind", "票种"),
                    output("region", "行政区划"),
                    output("year", "年份"),
                    output("batch", "批次（10 位、12 位）"),
                    output("language", "语言文字（10 位）"),
                    output("copies", "联次（10 位）"),
                    output("amount_version", "金额版本（10 位）"),
                    output("suffix", "票种码（12 位）"),
                    output("channel", "开具渠道（20 位）"),
                    output("serial", "顺序码（20 位）")),
            List.of(InvoiceCodeParts.PARTS),
            InvoiceCodeRule::work);

    private InvoiceCodeRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var parts = parts(inputs);
        var work = new Work().out("kind", parts.kind());
        switch (parts) {
            case InvoiceCodeParts.Special special -> explain(work, special);
            case InvoiceCodeParts.Ordinary ordinary -> explain(work, ordinary);
            case InvoiceCodeParts.Digital digital -> explain(work, digital);
        }
        return work.done();
    }

    private static InvoiceCodeParts parts(RuleInputs inputs) {
        var code = inputs.optionalText("code");
        var number = inputs.optionalText("number");
        if (code.isPresent() == number.isPresent()) {
            throw RuleInputFaults.at(
                    "code", InputFault.Code.CONTRADICTORY, "code（10 位或 12 位代码）与 number（20 位号码）须填且只填一个");
        }
        var field = code.isPresent() ? "code" : "number";
        try {
            return code.map(InvoiceCodeParts::ofCode)
                    .or(() -> number.map(InvoiceCodeParts::ofDigitalNumber))
                    .orElseThrow();
        } catch (IllegalArgumentException malformed) {
            throw RuleInputFaults.at(field, InputFault.Code.WRONG_TYPE, String.valueOf(malformed.getMessage()));
        }
    }

    private static void explain(Work work, InvoiceCodeParts.Special code) {
        work.step(
                        "1–4 位区划 " + code.region() + "，5–6 位年份 " + code.year() + "，7 位批次 " + code.batch() + "，8 位 "
                                + code.language() + "，9 位联次 " + code.copies() + "，10 位 " + code.amountVersion(),
                        CLAUSE,
                        code.kind())
                .out("region", code.region())
                .out("year", code.year())
                .out("batch", code.batch())
                .out("language", code.language())
                .out("copies", code.copies())
                .out("amount_version", code.amountVersion());
    }

    private static void explain(Work work, InvoiceCodeParts.Ordinary code) {
        work.step(
                        "2–5 位区划 " + code.region() + "，6–7 位年份 " + code.year() + "，8–10 位批次 " + code.batch()
                                + "，11–12 位票种 " + code.suffix() + " = " + code.kind(),
                        CLAUSE,
                        code.kind())
                .out("region", code.region())
                .out("year", code.year())
                .out("batch", code.batch())
                .out("suffix", code.suffix());
    }

    private static void explain(Work work, InvoiceCodeParts.Digital number) {
        work.step(
                        "1–2 位年份 " + number.year() + "，3–4 位省级区划 " + number.region() + "，5 位开具渠道 " + number.channel()
                                + "，6–20 位顺序码 " + number.serial(),
                        CLAUSE,
                        number.kind())
                .out("year", number.year())
                .out("region", number.region())
                .out("channel", number.channel())
                .out("serial", number.serial());
    }
}
