package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.look.Amounts;
import org.lianbing.sandbox.value.Money;
import org.lianbing.scenarios.Paper;
import org.lianbing.scenarios.paper.IdCard;
import org.lianbing.scenarios.paper.Invoice;
import org.lianbing.scenarios.paper.Licence;
import org.lianbing.scenarios.paper.Sheet;
import org.springframework.web.util.HtmlUtils;

/** A taxpayer's paper drawn as it looks: an invoice has its grid and tint, an identity card its layout. */
final class PaperSheet {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d{2}");

    private PaperSheet() {}

    /** The whole paper. */
    static Component of(Paper paper) {
        return new Html("<article class=\"lb-sheet lb-sheet-" + kind(paper.sheet()) + "\" aria-label=\""
                + escaped(paper.title()) + "\">" + "<h2>" + escaped(paper.title()) + "</h2>" + body(paper.sheet())
                + "</article>");
    }

    /** A word for the paper's looks, used by the style sheet. */
    static String kind(Sheet sheet) {
        return switch (sheet) {
            case Invoice invoice -> invoice.special() ? "special" : "ordinary";
            case IdCard card -> "id";
            case Licence licence -> "licence";
            default -> "plain";
        };
    }

    private static String body(Sheet sheet) {
        return sheet instanceof Invoice invoice ? invoice(invoice) : facts(sheet);
    }

    private static String facts(Sheet sheet) {
        var rows = new StringBuilder("<table>");
        sheet.fields()
                .forEach(field -> rows.append("<tr><th scope=\"row\">")
                        .append(escaped(field.label()))
                        .append("</th><td>")
                        .append(escaped(shown(field.text())))
                        .append("</td></tr>"));
        return rows.append("</table>").toString();
    }

    /** Amounts with separators between the thousands, everything else as it is written. */
    private static String shown(String text) {
        return AMOUNT.matcher(text).matches() ? Amounts.of(Money.of(text)) : text;
    }

    private static String invoice(Invoice invoice) {
        var html = new StringBuilder("<p class=\"lb-sheet-no\"><span>"
                + escaped(invoice.code().toString()) + "</span><span>№ "
                + escaped(invoice.number().toString()) + "</span><span>开票日期 " + invoice.issued() + "</span></p>");
        html.append(party("购买方", invoice.buyer()));
        html.append(
                "<table><thead><tr><th>货物或应税劳务名称</th><th>单位</th><th>数量</th><th>金额</th><th>税率</th><th>税额</th></tr></thead><tbody>");
        for (var line : invoice.lines()) {
            html.append("<tr><td>")
                    .append(escaped(line.name()))
                    .append("</td><td>")
                    .append(escaped(text(line.unit())))
                    .append("</td><td class=\"lb-num\">")
                    .append(text(line.quantity()))
                    .append("</td><td class=\"lb-num\">")
                    .append(Amounts.of(line.amount()))
                    .append("</td><td class=\"lb-num\">")
                    .append(line.rate())
                    .append("</td><td class=\"lb-num\">")
                    .append(Amounts.of(line.tax()))
                    .append("</td></tr>");
        }
        html.append("</tbody></table>").append(party("销售方", invoice.seller()));
        return html.toString();
    }

    private static String party(String title, Invoice.Party party) {
        return "<dl><dt>" + title + "</dt><dd>" + escaped(party.name()) + "<br>" + escaped(party.taxpayerId())
                + "</dd></dl>";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
