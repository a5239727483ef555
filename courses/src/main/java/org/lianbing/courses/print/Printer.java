package org.lianbing.courses.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Prints HTML to PDF with a Chinese font of its own, so that a document looks the same on every machine. The HTML must be
 * well-formed; it may hold pictures as {@code data:} addresses and nothing else from outside. Escape what people typed
 * ({@code HtmlUtils.htmlEscape}) before it goes in.
 */
@Component
public class Printer {
    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm; }
            body { font-family: 'Print', 'Print Rare'; font-size: 11pt; line-height: 1.5; }
            table { border-collapse: collapse; }
            """;

    /**
     * @param title the document's title, as PDF readers show it
     * @param style further CSS of the document
     * @param body the inside of {@code <body>}
     */
    public byte[] pdf(String title, String style, String body) {
        var html = "<html lang=\"zh-CN\"><head><title>" + title + "</title><meta name=\"description\" content=\""
                + title + "\"/><style>" + STYLE + style + "</style></head><body>" + body + "</body></html>";
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(font("Regular"), "Print", 400, FontStyle.NORMAL, true)
                    .useFont(font("Bold"), "Print", 700, FontStyle.NORMAL, true)
                    .useFont(font("Rare"), "Print Rare", 400, FontStyle.NORMAL, true)
                    .useExternalResourceAccessControl(
                            (address, kind) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (address, kind) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withProducer("Lianbing")
                    .withHtmlContent(html, null)
                    .toStream(bytes)
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> Objects.requireNonNull(
                Printer.class.getResourceAsStream("/print/NotoSansSC-" + name + ".ttf"), "the font is missing");
    }
}
