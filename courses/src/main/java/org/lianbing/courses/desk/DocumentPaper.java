package org.lianbing.courses.desk;

import java.time.LocalDate;
import org.lianbing.sandbox.document.DocumentIssued;
import org.springframework.web.util.HtmlUtils;

/** A document as its paper: one HTML for the screen and for printing. */
public final class DocumentPaper {
    private DocumentPaper() {}

    /** The whole paper as HTML. */
    public static String article(DocumentIssued document) {
        return "<article class=\"lb-paper\" aria-label=\"" + escaped(document.title()) + "\">" + body(document)
                + "</article>";
    }

    /** The paper's inside as HTML; everything that came from a form is escaped. */
    public static String body(DocumentIssued document) {
        var rows = new StringBuilder();
        document.content()
                .forEach((label, text) -> rows.append("<tr><th scope=\"row\">")
                        .append(escaped(label))
                        .append("</th><td>")
                        .append(escaped(text))
                        .append("</td></tr>"));
        var bureau = escaped(document.issuer().label(document.issuedOn()));
        return "<header><p class=\"lb-paper-office\">" + bureau + "</p><h2>" + escaped(document.title()) + "</h2>"
                + "<p class=\"lb-paper-no\">" + escaped(document.no()) + "</p></header>"
                + "<table>" + rows + "</table>"
                + (document.clause().isEmpty()
                        ? ""
                        : "<p class=\"lb-paper-clause\">依据：" + escaped(document.clause()) + "</p>")
                + "<footer><span class=\"lb-seal\" aria-hidden=\"true\">" + bureau + "<br>业务专用章</span><p>" + bureau
                + "</p><p>" + chinese(document.issuedOn()) + "</p></footer>";
    }

    private static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
