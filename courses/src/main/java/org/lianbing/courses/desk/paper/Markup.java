package org.lianbing.courses.desk.paper;

import java.time.LocalDate;
import org.lianbing.sandbox.document.DocumentIssued;
import org.springframework.web.util.HtmlUtils;

/** Pieces that several layouts share. */
final class Markup {
    private Markup() {}

    /** Only what XML must have escaped, so that the printer reads it as the browser does. */
    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    static String office(DocumentIssued document) {
        return escaped(document.issuer().label(document.issuedOn()));
    }

    static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** Office, title and number. */
    static String head(DocumentIssued document) {
        return "<header><p class=\"lb-paper-office\">" + office(document) + "</p><h2>" + escaped(document.title())
                + "</h2><p class=\"lb-paper-no\">" + escaped(document.no()) + "</p></header>";
    }

    /** The clause it rests on, if it rests on one. */
    static String clause(DocumentIssued document) {
        return document.clause().isEmpty()
                ? ""
                : "<p class=\"lb-paper-clause\">依据：" + escaped(document.clause()) + "</p>";
    }

    /** Seal, office and date; and that it is not a real one. */
    static String foot(DocumentIssued document, String seal) {
        return "<footer>" + seal(document, seal) + "<p>" + office(document) + "</p><p>" + chinese(document.issuedOn())
                + "</p></footer>" + mock();
    }

    static String seal(DocumentIssued document, String seal) {
        return "<div class=\"lb-seal\" aria-hidden=\"true\"><span>" + office(document) + "<br/>" + seal
                + "</span></div>";
    }

    static String mock() {
        return "<p class=\"lb-paper-mock\">模拟文书，仅供练习</p>";
    }

    static String pair(String label, String text) {
        return "<th scope=\"row\">" + escaped(label) + "</th><td>" + escaped(text) + "</td>";
    }
}
