package org.lianbing.courses.desk.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.lianbing.courses.look.Amounts;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.Money;

/** A tax return: what it is about above, then its columns by number with the amounts at the right. */
record ReturnForm() implements Layout {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d{2}");
    private static final Pattern COLUMN = Pattern.compile("(\\d+) ?栏 ?(.*)");

    @Override
    public String name() {
        return "return";
    }

    @Override
    public String body(DocumentIssued document) {
        Map<String, String> facts = new LinkedHashMap<>();
        var rows = new StringBuilder();
        document.content().forEach((label, text) -> {
            if (AMOUNT.matcher(text).matches()) {
                rows.append(row(label, text));
            } else {
                facts.put(label, text);
            }
        });
        return Markup.head(document) + "<table class=\"lb-paper-facts\">" + Grid.rows(facts) + "</table>"
                + "<p class=\"lb-paper-unit\">金额单位：元（列至角分）</p>"
                + "<table><thead><tr><th scope=\"col\" class=\"lb-paper-column\">栏次</th><th scope=\"col\">项目</th>"
                + "<th scope=\"col\" class=\"lb-num\">金额</th></tr></thead><tbody>" + rows + "</tbody></table>"
                + "<p class=\"lb-paper-clause\">声明：此申报表是根据国家税收法律法规及相关规定填报的，我单位确定它是真实的、可靠的、完整的。</p>"
                + Markup.clause(document) + Markup.foot(document, "受理专用章");
    }

    private static String row(String label, String amount) {
        var column = COLUMN.matcher(label);
        var isNumbered = column.matches();
        return "<tr><td class=\"lb-paper-column\">" + (isNumbered ? column.group(1) : "") + "</td><td>"
                + Markup.escaped(isNumbered ? column.group(2) : label) + "</td><td class=\"lb-num\">"
                + Amounts.of(Money.of(amount)) + "</td></tr>";
    }
}
