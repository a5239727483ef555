package org.lianbing.courses.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.lianbing.courses.desk.paper.Layout;
import org.lianbing.courses.print.Printer;
import org.lianbing.sandbox.document.DocumentIssued;
import org.springframework.stereotype.Service;
import org.springframework.web.util.HtmlUtils;

/** A document as its paper: one HTML and one style sheet for the screen and for printing. */
@Service
public class DocumentPaper {
    private static final String STYLE_SHEET = "/META-INF/resources/look/paper.css";

    private final Printer printer;

    DocumentPaper(Printer printer) {
        this.printer = printer;
    }

    /** The paper as HTML, to be styled by {@code look/paper.css}; everything that came from a form is escaped. */
    public static String html(DocumentIssued document) {
        var layout = Layout.of(document.kind());
        return "<article class=\"lb-paper lb-paper-" + layout.name() + "\" aria-label=\""
                + HtmlUtils.htmlEscape(document.title(), "UTF-8") + "\">" + layout.body(document) + "</article>";
    }

    public byte[] pdf(DocumentIssued document) {
        return printer.pdf(HtmlUtils.htmlEscape(title(document), "UTF-8"), style(), html(document));
    }

    /** What the printed file is called. */
    public static String fileName(DocumentIssued document) {
        return title(document).replaceAll("[\\\\/:*?\"<>|\\s]+", "_") + ".pdf";
    }

    private static String title(DocumentIssued document) {
        return document.title() + " " + document.no();
    }

    private static String style() {
        try (var sheet = DocumentPaper.class.getResourceAsStream(STYLE_SHEET)) {
            if (sheet == null) {
                throw new IllegalStateException("the style sheet of papers is missing: " + STYLE_SHEET);
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
