package org.lianbing.courses.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.As;
import org.lianbing.courses.Calls;
import org.lianbing.courses.CoursesTest;
import org.lianbing.courses.ViewTest;
import org.lianbing.courses.people.People;
import org.lianbing.sandbox.Submission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** Free practice: opened, moved on in time, taxpayers and operations found, documents looked at and printed. */
class DeskPagesTest extends ViewTest {
    private static final LocalDate OPENING = LocalDate.of(2015, 10, 8);
    private static final String XINYUAN = "430102582743014";

    @Autowired
    Sandboxes sandboxes;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    private String practise(String login) {
        var owner = people.account(login).orElseThrow();
        return sandboxes.practise(owner.id(), "changsha-2015", OPENING).id();
    }

    private String go(String path) {
        var place = new Location(path);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
        return textOf((Component) getCurrentView());
    }

    private void reportAccount(String sandbox) {
        var form = (ObjectNode) sandboxes.replica().parse("""
                {"taxpayer_id": "430102582743014", "bank_name": "中国建设银行长沙芙蓉支行", "bank_code": "105551000018",
                 "bank_account": "62284801430102803125", "account_name": "长沙芙蓉鑫源商贸有限公司", "account_kind": "02",
                 "opened_on": "2015-10-01", "preferred": true}""");
        assertThat(sandboxes
                        .submit(sandbox, Submission.operation("DJ-05", form))
                        .refusal())
                .isNull();
    }

    private Button button(String name) {
        return find(Button.class)
                .withCondition(button -> name.equals(button.getAriaLabel().orElse("")))
                .single();
    }

    private String palette(String typed) {
        var field = find(Input.class)
                .withCondition(input -> "combobox".equals(input.getElement().getAttribute("role")))
                .single();
        field.setValue("");
        field.setValue(typed);
        return all(UI.getCurrent())
                .filter(one -> one.getElement().getClassList().contains("lb-palette-list"))
                .map(ViewTest::textOf)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @As("student20")
    void practiceStartsWithABaselineAndADay() {
        assertThat(go("practice")).contains("还没有开过沙箱");
        test(find(Button.class).withText("开始").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith("desk/");
        assertThat(go("practice")).contains("我的沙箱", "练习").doesNotContain("还没有开过沙箱");
        test(find(Button.class).withText("复制一份").single()).click();
        assertThat(go("practice")).contains("副本");
    }

    @Test
    @As("student21")
    void aDayBeforeTheBaselineIsRefusedAtTheField() {
        go("practice");
        find(DatePicker.class).single().setValue(LocalDate.of(2014, 1, 1));
        test(find(Button.class).withText("开始").single()).click();
        assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("practice");
    }

    @Test
    @As("student22")
    void theBusinessDateMovesOnAfterConfirmation() {
        var sandbox = practise("student22");
        go("desk/" + sandbox);
        test(button("推进业务日期")).click();
        var dialog = find(Dialog.class).single();
        assertThat(sandboxes.sandbox(sandbox).ledger().today()).isEqualTo(OPENING);
        find(DatePicker.class).from(dialog).single().setValue(LocalDate.of(2015, 11, 1));
        test(find(Button.class).withText("推进").single()).click();
        assertThat(sandboxes.sandbox(sandbox).ledger().today()).isEqualTo(LocalDate.of(2015, 11, 1));
        assertThat(textOf(UI.getCurrent())).contains("业务日期 2015-11-01");
    }

    @Test
    @As("student23")
    void aTaxpayerIsFoundByPartOfHisNameAndOpened() {
        go("desk/" + practise("student23"));
        test(find(TextField.class)
                        .withCondition(
                                field -> "找纳税人".equals(field.getAriaLabel().orElse("")))
                        .single())
                .setValue("鑫源");
        test(find(NativeButton.class)
                        .withCondition(line -> textOf(line).contains(XINYUAN))
                        .single())
                .click();
        assertThat(textOf((Component) getCurrentView())).contains("一户式 · " + XINYUAN);
    }

    @Test
    @As("student24")
    void anAddressOpensAFormOrATaxpayerAndSaysWhenItIsNoTaxpayer() {
        var sandbox = practise("student24");
        assertThat(go("desk/" + sandbox + "?op=FP-03")).contains("FP-03");
        assertThat(find(Anchor.class).withText("操作手册").single().getHref()).isEqualTo("handbook/FP-03");
        assertThat(go("desk/" + sandbox + "?taxpayer=" + XINYUAN)).contains("一户式 · " + XINYUAN);
        assertThat(go("desk/" + sandbox + "?taxpayer=12")).contains("没有这个页面");
    }

    @Test
    @As("student25")
    void thePaletteLeadsToTheHandbookWithoutADeskAndToTheFormWithOne() {
        go("practice");
        assertThat(palette("sfz")).contains("RD-01", "操作手册");
        assertThat(palette("znj")).contains("R-LATE", "规则");
        go("desk/" + practise("student25"));
        assertThat(palette("RD01")).contains("RD-01", "业务").doesNotContain("操作手册");
        assertThat(palette("鑫源商贸")).contains(XINYUAN, "纳税人");
    }

    @Test
    @As("student26")
    void documentsAreShownAsPapersWithALinkThatPrints() {
        var sandbox = practise("student26");
        reportAccount(sandbox);
        go("desk/" + sandbox);
        find(Tabs.class).single().setSelectedIndex(1);
        assertThat(find(Anchor.class).withText("打印 PDF").single().getHref()).isNotBlank();
        assertThat(textOf((Component) getCurrentView())).contains("纳税人存款账户账号报告表");
    }

    @Test
    void documentsComeOverRestAsContentHtmlAndPdf() throws IOException {
        var sandbox = practise("student27");
        reportAccount(sandbox);
        var calls = Calls.basic(port, "student27", CoursesTest.PASSWORD);
        var path = "/api/v1/sandboxes/" + sandbox + "/documents";
        var listed = calls.get(path).json();
        assertThat(listed.path("total").asInt()).isEqualTo(1);
        var no = URLEncoder.encode(listed.path("items").get(0).path("no").asString(), StandardCharsets.UTF_8);
        var whole = calls.get(path + "/" + no).json();
        assertThat(whole.path("title").asString()).isEqualTo("纳税人存款账户账号报告表");
        assertThat(whole.path("html").asString()).contains("<article", "中国建设银行长沙芙蓉支行");
        var pdf = calls.get(path + "/" + no + ".pdf");
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(pdf.response().body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("纳税人存款账户账号报告表", "中国建设银行长沙芙蓉支行");
        }
        assertThat(calls.get(path + "/none").code()).isEqualTo("document_not_found");
        assertThat(calls.get(path + "/none.pdf").status()).isEqualTo(404);
        assertThat(Calls.basic(port, "student28", CoursesTest.PASSWORD)
                        .get(path)
                        .status())
                .isEqualTo(404);
    }
}
