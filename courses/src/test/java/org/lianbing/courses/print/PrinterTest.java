package org.lianbing.courses.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrinterTest {
    private static final String BODY = """
            <h1>税务事项通知书</h1>
            <p>纳税人：<b>长沙芙蓉鑫源商贸有限公司</b>（430102582743014）</p>
            <p>经办：喆翀 · 应补税额 ¥12,345.67</p>
            """;

    private final Printer printer = new Printer();

    private static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    @Test
    void chineseIsPrintedWithFontsInTheFile() throws IOException {
        try (var document = open(printer.pdf("通知书", "h1 { text-align: center; }", BODY))) {
            assertThat(new PDFTextStripper().getText(document)).contains("税务事项通知书", "长沙芙蓉鑫源商贸有限公司", "¥12,345.67");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("通知书");
            var resources = document.getPage(0).getResources();
            var fonts = new ArrayList<PDFont>();
            for (var name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void aRareCharacterOfANameIsPrintedToo() throws IOException {
        try (var document = open(printer.pdf("通知书", "", BODY))) {
            assertThat(new PDFTextStripper().getText(document)).contains("喆翀");
        }
    }

    @Test
    void aDocumentStaysSmall() {
        assertThat(printer.pdf("通知书", "", BODY)).hasSizeLessThan(100_000);
    }

    @Test
    void nothingIsFetchedFromOutside() throws IOException {
        var file = java.nio.file.Files.createTempFile("secret", ".png").toUri();
        var pdf = printer.pdf("x", "", "<p>甲</p><img src=\"" + file + "\"/><img src=\"http://127.0.0.1:1/x.png\"/>");
        try (var document = open(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }
}
