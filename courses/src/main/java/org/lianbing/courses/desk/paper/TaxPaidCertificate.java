package org.lianbing.courses.desk.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lianbing.courses.look.Amounts;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.Money;

/** 税收完税证明: the tax that was paid in a row of its own, its sum in words. */
record TaxPaidCertificate() implements Layout {

    @Override
    public String name() {
        return "slip";
    }

    @Override
    public String body(DocumentIssued document) {
        Map<String, String> rest = new LinkedHashMap<>(document.content());
        var amount = taken(rest, "实缴金额");
        var shown = amount.isEmpty() ? "" : Amounts.of(Money.of(amount));
        var head = "<header><p class=\"lb-paper-office\">中华人民共和国</p><h2>" + Markup.escaped(document.title())
                + "</h2><table class=\"lb-paper-line\"><tr><td>填发日期：" + Markup.chinese(document.issuedOn())
                + "</td><td>税务机关：" + Markup.office(document) + "</td><td class=\"lb-paper-no\">№ "
                + Markup.escaped(taken(rest, "票证号")) + "</td></tr></table></header>";
        var payer = "<table><tr>" + Markup.pair("纳税人识别号", taken(rest, "纳税人识别号"))
                + Markup.pair("纳税人名称", taken(rest, "纳税人名称")) + "</tr></table>";
        var taxes = "<table><tr>" + heads("原凭证号", "税种", "税款种类", "税款所属时期", "入（退）库日期", "实（退）缴金额") + "</tr><tr>"
                + cells(rest, "原凭证号", "税种", "税款种类", "税款所属时期", "入（退）库日期") + "<td class=\"lb-num\">" + shown
                + "</td></tr><tr><th scope=\"row\">金额合计（大写）</th><td colspan=\"4\">"
                + Markup.escaped(taken(rest, "金额合计（大写）")) + "</td><td class=\"lb-num\">¥" + shown
                + "</td></tr></table>";
        return head + payer + taxes + "<table>" + Grid.rows(rest) + "</table>" + Markup.clause(document)
                + Markup.foot(document, "征税专用章");
    }

    private static String heads(String... names) {
        var heads = new StringBuilder();
        for (var name : names) {
            heads.append("<th scope=\"col\">").append(name).append("</th>");
        }
        return heads.toString();
    }

    private static String cells(Map<String, String> rest, String... labels) {
        var cells = new StringBuilder();
        for (var label : labels) {
            cells.append("<td>").append(Markup.escaped(taken(rest, label))).append("</td>");
        }
        return cells.toString();
    }

    private static String taken(Map<String, String> rest, String label) {
        var text = rest.remove(label);
        return text == null ? "" : text;
    }
}
