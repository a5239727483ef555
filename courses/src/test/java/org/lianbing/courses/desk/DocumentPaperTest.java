package org.lianbing.courses.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianbing.courses.print.Printer;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxpayerId;

class DocumentPaperTest {
    private static final TaxpayerId XINYUAN = TaxpayerId.of("430102582743014");
    private final DocumentPaper paper = new DocumentPaper(new Printer());

    private static DocumentIssued document(String kind, String title, String... content) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < content.length; i += 2) {
            said.put(content[i], content[i + 1]);
        }
        return new DocumentIssued(
                "税〔2015〕00001",
                kind,
                title,
                XINYUAN,
                TaxAuthority.of("14301020000"),
                LocalDate.of(2015, 10, 8),
                said,
                "税收征收管理法第三十四条");
    }

    private static DocumentIssued slip() {
        return document(
                "tax-payment-voucher",
                "税收缴款书",
                "缴款书号码",
                "2015100800001",
                "纳税人识别号",
                XINYUAN.toString(),
                "纳税人名称",
                "长沙芙蓉鑫源商贸有限公司",
                "征收项目",
                "增值税",
                "税款种类",
                "正税",
                "实缴金额",
                "12345.67",
                "票证号码",
                "00000123");
    }

    private String printed(DocumentIssued document) throws IOException {
        try (var pdf = Loader.loadPDF(paper.pdf(document))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        }
    }

    @Test
    void aPaymentSlipTellsTheAmountInFiguresAndInWordsAndLeavesNothingOut() throws IOException {
        assertThat(printed(slip()))
                .contains("税收缴款书", "2015100800001", "长沙芙蓉鑫源商贸有限公司", "12,345.67", "人民币壹万贰仟叁佰肆拾伍元陆角柒分")
                .contains("填发日期：2015年10月8日", "票证号码", "00000123", "税收征收管理法第三十四条", "仅供练习");
    }

    @Test
    void aReturnHasItsColumnsByNumber() {
        var html = DocumentPaper.html(document(
                "return-SB-01", "增值税纳税申报表（一般纳税人适用）", "申报编号", "SB2015", "19 栏 应纳税额", "17000.00", "进项转出合计", "0.00"));
        assertThat(html)
                .contains("<td class=\"lb-paper-column\">19</td><td>应纳税额</td><td class=\"lb-num\">17,000.00</td>")
                .contains("<td class=\"lb-paper-column\"></td><td>进项转出合计</td>")
                .contains("<th scope=\"row\">申报编号</th>");
    }

    @Test
    void aDecisionIsALetterWithAddresseeAndRemedies() throws IOException {
        assertThat(printed(document(
                        "penalty-decision",
                        "税务行政处罚决定书（简易）",
                        "当事人",
                        "长沙芙蓉鑫源商贸有限公司",
                        "纳税人识别号",
                        XINYUAN.toString(),
                        "罚款金额",
                        "200.00",
                        "救济途径",
                        "可以申请行政复议。")))
                .containsSubsequence("长沙芙蓉鑫源商贸有限公司（纳税人识别号：430102582743014）：", "罚款金额：200.00", "依据：", "可以申请行政复议。")
                .contains("2015年10月8日");
    }

    @Test
    void aCertificateHangsInAFrame() {
        assertThat(DocumentPaper.html(document("registration-certificate", "税务登记证（正本）", "证件号码", "430102582743014")))
                .contains("lb-paper-certificate", "lb-paper-frame", "税务登记证（正本）");
    }

    @Test
    void aKindOfInvoiceBearsItsName() {
        assertThat(DocumentPaper.html(document("invoice-sale-slip", "发票发售单", "票种", "004")))
                .contains("004 增值税专用发票");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tax-payment-voucher",
                "electronic-payment-voucher",
                "tax-payment-certificate",
                "registration-certificate",
                "penalty-decision",
                "return-SB-02",
                "filing-receipt",
                "some-kind-of-tomorrow"
            })
    void whatPeopleTypedIsTextAndTheMarkupWellFormed(String kind) {
        var html = DocumentPaper.html(
                document(kind, "“题”<b>", "备注", "<script>alert(1)</script> & “引号”", "空", "", "当事人", "甲<乙"));
        assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;", "“引号”");
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))))
                .doesNotThrowAnyException();
    }

    @Test
    void aFileNameHoldsNothingThatAFileSystemRefuses() {
        assertThat(DocumentPaper.fileName(document("x", "申报表/一: 二"))).isEqualTo("申报表_一_二_税〔2015〕00001.pdf");
    }
}
