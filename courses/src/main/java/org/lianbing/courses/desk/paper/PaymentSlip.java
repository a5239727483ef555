package org.lianbing.courses.desk.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lianbing.courses.look.Amounts;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.ChineseAmount;
import org.lianbing.sandbox.value.Money;

/** 税收缴款书 and 电子缴税付款凭证: payer and treasury above, the tax in a row of its own, the amount in figures and in words. */
record PaymentSlip() implements Layout {

    @Override
    public String name() {
        return "slip";
    }

    @Override
    public String body(DocumentIssued document) {
        Map<String, String> rest = new LinkedHashMap<>(document.content());
        var amount = taken(rest, "实缴金额");
        var head = "<header><p class=\"lb-paper-office\">中华人民共和国</p><h2>" + Markup.escaped(document.title())
                + "</h2><table class=\"lb-paper-line\"><tr><td>填发日期：" + Markup.chinese(document.issuedOn())
                + "</td><td>税务机关：" + Markup.office(document) + "</td><td class=\"lb-paper-no\">№ "
                + Markup.escaped(taken(rest, "缴款书号码")) + "</td></tr></table></header>";
        var table = new StringBuilder("<table>")
                .append(line(rest, "纳税人识别号", "预算科目"))
                .append(line(rest, "纳税人名称", "预算级次"))
                .append(line(rest, "缴款方式", "收款国库"))
                .append(line(rest, "税款所属期", "缴款期限"))
                .append("<tr><th scope=\"col\">征收项目</th><th scope=\"col\">征收品目</th><th scope=\"col\">税款种类</th>"
                        + "<th scope=\"col\">实缴金额（元）</th></tr><tr><td>")
                .append(Markup.escaped(taken(rest, "征收项目")))
                .append("</td><td>")
                .append(Markup.escaped(taken(rest, "征收品目")))
                .append("</td><td>")
                .append(Markup.escaped(taken(rest, "税款种类")))
                .append("</td><td class=\"lb-num\">")
                .append(shown(amount))
                .append("</td></tr><tr><th scope=\"row\">金额合计（大写）</th><td colspan=\"2\">")
                .append(inWords(amount))
                .append("</td><td class=\"lb-num\">¥")
                .append(shown(amount))
                .append("</td></tr>")
                .append(Grid.rows(rest))
                .append("</table>");
        return head + table + "<footer>" + Markup.seal(document, "征税专用章")
                + "<p>上列款项已收妥并划转收款国库</p><p>" + Markup.chinese(document.issuedOn()) + "</p></footer>"
                + Markup.clause(document) + Markup.mock();
    }

    private static String line(Map<String, String> rest, String left, String right) {
        return "<tr>" + Markup.pair(left, taken(rest, left)) + Markup.pair(right, taken(rest, right)) + "</tr>";
    }

    private static String taken(Map<String, String> rest, String label) {
        var text = rest.remove(label);
        return text == null ? "" : text;
    }

    private static String shown(String amount) {
        return amount.isEmpty() ? "" : Amounts.of(Money.of(amount));
    }

    private static String inWords(String amount) {
        return amount.isEmpty() ? "" : "人民币" + ChineseAmount.of(Money.of(amount));
    }
}
